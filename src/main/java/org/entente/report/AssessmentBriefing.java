package org.entente.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.assessment.AssessmentReader;
import org.entente.assessment.AssessmentView;
import org.entente.assessment.EvidenceView;
import org.entente.assessment.JudgementView;
import org.entente.assessment.Perspective;
import org.entente.assessment.PositionView;
import org.entente.assessment.SourceNote;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.yardstick.ConfidenceLevel;
import org.entente.catalogue.yardstick.GradingScale;
import org.entente.catalogue.yardstick.Yardstick;
import org.entente.model.Excerpt;
import org.entente.model.KeyId;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.grade.Rating;
import org.entente.model.value.Likelihood;
import org.entente.release.Released;
import org.entente.release.ReleasedFacts;
import org.jspecify.annotations.Nullable;

/**
 * Reads a briefing out of what was released and out of nothing else: a claim that stays is not there to be printed. The same
 * claims give the same briefing.
 */
public final class AssessmentBriefing {

    private final Catalogue catalogue;
    private final ReleasedFacts facts;
    private final ReportText text;
    private final Map<KeyId, String> people;
    private final Set<Yardstick> yardsticks = new LinkedHashSet<>();
    private final Set<GradingScale> gradings = new LinkedHashSet<>();

    /**
     * Who writes, and for whom that is.
     *
     * @param perspective under whose resolutions values are shown
     * @param people who stands behind the keys that positions are signed with, as far as that is known
     */
    public record Writer(Perspective perspective, Map<KeyId, String> people, Locale language) {
        public Writer {
            people = Map.copyOf(people);
        }
    }

    private AssessmentBriefing(Catalogue catalogue, ReleasedFacts facts, Writer writer) {
        this.catalogue = catalogue;
        this.facts = facts;
        this.text = new ReportText(writer.language());
        this.people = writer.people();
    }

    /**
     * @return the briefing; with empty texts if nothing of the assessment was released
     */
    public static Briefing of(Released released, ObjectId assessment, Writer writer, Catalogue catalogue) {
        AssessmentView view = AssessmentReader.of(
                        catalogue, writer.perspective(), released.statements(), released.relations())
                .assessment(assessment);
        var briefing = new AssessmentBriefing(catalogue, new ReleasedFacts(released, catalogue), writer);
        return briefing.read(view, writer.perspective().organisation(), writer.language());
    }

    private Briefing read(AssessmentView view, String organisation, Locale language) {
        List<Briefing.Judgement> judgements = new ArrayList<>();
        List<Briefing.Evidence> evidence = new ArrayList<>();
        for (JudgementView judgement : view.judgements()) {
            judgements.add(judgement(judgement));
            judgement.evidence().forEach(each -> evidence.add(evidence(each, number(judgement))));
        }
        Marked scope = own(view, "assessment.scope", view.scope());
        Marked question = own(view, "assessment.question", view.question());
        Marked asked = scope.isEmpty()
                ? question
                : new Marked(
                        (question.text() + "\n\n" + scope.text()).strip(),
                        catalogue.markings().join(question.marking(), scope.marking()));
        return Briefing.of(
                        own(view, "name", view.title()),
                        organisation,
                        own(view, "assessment.bottom-line", view.bottomLine()),
                        judgements,
                        evidence)
                .withLanguage(language)
                .withEdition(version(view.id()), NewestInformation.day(view, facts))
                .withSections(
                        asked,
                        view.assumptions().stream()
                                .map(each -> new Marked(
                                        each.ifWrong().isEmpty()
                                                ? each.text()
                                                : text.get("report.if-wrong", each.text(), each.ifWrong()),
                                        each.marking()))
                                .toList(),
                        List.of(),
                        List.of(),
                        view.gaps().stream()
                                .map(each -> new Marked(each.text(), each.marking()))
                                .toList())
                .withScales(List.copyOf(yardsticks), List.copyOf(gradings));
    }

    private Marked own(AssessmentView view, String property, String value) {
        return new Marked(value, facts.marking(view.id(), property, value));
    }

    /** Left out while several are claimed: a reader could not tell which of them this is. */
    private String version(ObjectId assessment) {
        var claimed = facts.claims(assessment, "assessment.version").stream()
                .map(claim -> claim.statement().value().plain())
                .distinct()
                .toList();
        return claimed.size() == 1 ? claimed.getFirst() : "";
    }

    private static String number(JudgementView judgement) {
        return "KJ" + judgement.number();
    }

    private Briefing.Judgement judgement(JudgementView judgement) {
        note(judgement.likelihood());
        return new Briefing.Judgement(
                number(judgement),
                new Marked(judgement.text(), judgement.marking()),
                judgement.likelihood(),
                confidence(judgement.confidence()),
                new Marked(
                        judgement.confidenceReason(),
                        facts.marking(judgement.id(), "judgement.confidence.reason", judgement.confidenceReason())),
                judgement.positions().stream().map(this::position).toList());
    }

    private Briefing.Position position(PositionView position) {
        note(position.likelihood());
        return new Briefing.Position(
                position.organisation(),
                position.stand(),
                position.likelihood(),
                confidence(position.confidence()),
                new Marked(position.text(), position.marking()),
                signature(position));
    }

    /** A person answers for a stand where one is known to have signed it; else the organisation alone. */
    private String signature(PositionView position) {
        if (!position.isSigned()) {
            return text.get("report.position.reported", position.organisation());
        }
        return facts.claims(position.id(), "position.stand").stream()
                .filter(claim -> claim.organisation().equals(position.organisation()))
                .map(claim -> people.getOrDefault(claim.claim().author(), ""))
                .filter(person -> !person.isEmpty())
                .findFirst()
                .map(person -> text.get("report.position.signed.by", person, position.organisation()))
                .orElseGet(() -> text.get("report.position.signed", position.organisation()));
    }

    /** By line or page, as people cite; characters that are counted tell a reader nothing. */
    private String place(SourceNote source) {
        var excerpt = Excerpt.read(source.locator()).orElse(null);
        if (excerpt == null) {
            return source.locator();
        }
        if (excerpt.page() > 0) {
            return Excerpt.page(excerpt.file(), excerpt.page()).locator();
        }
        return source.lines()
                .of(excerpt)
                .map(lines -> lines.first() == lines.last()
                        ? text.get("report.source.line", lines.first())
                        : text.get("report.source.lines", lines.first(), lines.last()))
                .orElse(excerpt.file());
    }

    private Briefing.Evidence evidence(EvidenceView evidence, String judgement) {
        note(evidence.grade());
        SourceNote source = evidence.source();
        String name = source.reference().isEmpty() ? source.title() : source.reference();
        String place = place(source);
        String reference = name.isEmpty() || place.isEmpty() ? name + place : name + ", " + place;
        if (source.withheld()) {
            reference = text.get("report.source.withheld");
        } else if (source.isMissing() && reference.isEmpty()) {
            reference = text.get("report.source.missing");
        }
        return new Briefing.Evidence(
                judgement,
                evidence.direction(),
                evidence.grade(),
                reference,
                source.reference().isEmpty() ? "" : source.title(),
                new Marked(evidence.text(), evidence.marking()),
                evidence.weight());
    }

    private @Nullable ConfidenceLevel confidence(String key) {
        return catalogue.confidence().stream()
                .filter(level -> level.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    private void note(@Nullable Likelihood likelihood) {
        if (likelihood != null) {
            catalogue.yardstick(likelihood.yardstick()).ifPresent(yardsticks::add);
        }
    }

    private void note(Grade grade) {
        for (Rating rating : List.of(grade.reliability(), grade.credibility())) {
            if (rating instanceof Rating.Rated rated) {
                catalogue.scale(rated.scale()).ifPresent(gradings::add);
            }
        }
    }
}

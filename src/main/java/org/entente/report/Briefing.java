package org.entente.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.assessment.EvidenceView;
import org.entente.assessment.PositionView;
import org.entente.catalogue.yardstick.ConfidenceLevel;
import org.entente.catalogue.yardstick.GradingScale;
import org.entente.catalogue.yardstick.Yardstick;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Likelihood;
import org.entente.picture.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * One assessment as one reader may see it. {@link AssessmentBriefing} builds it from a {@code Released} value.
 */
public record Briefing(
        Heading heading,
        Sections sections,
        List<Judgement> judgements,
        List<Evidence> evidence,
        List<Figure> figures,
        Scales scales) {

    public Briefing {
        judgements = List.copyOf(judgements);
        evidence = List.copyOf(evidence);
        figures = List.copyOf(figures);
    }

    /**
     * What stands above it.
     *
     * @param version such as {@code 4}; empty for none
     * @param organisation code of the organisation that writes
     * @param informationUpTo last date of the information used; null if not said
     */
    public record Heading(
            Marked title,
            String version,
            String organisation,
            @Nullable LocalDate informationUpTo,
            Locale language) {

        Heading withEdition(String edition, @Nullable LocalDate upTo) {
            return new Heading(title, edition, organisation, upTo, language);
        }

        Heading withLanguage(Locale changed) {
            return new Heading(title, version, organisation, informationUpTo, changed);
        }
    }

    /**
     * What it says besides its judgements and their evidence.
     *
     * @param question empty if there is none; {@code bottomLine} likewise
     */
    public record Sections(
            Marked question,
            Marked bottomLine,
            List<Marked> assumptions,
            List<Marked> alternatives,
            List<Marked> indicators,
            List<Marked> gaps) {

        public Sections {
            assumptions = List.copyOf(assumptions);
            alternatives = List.copyOf(alternatives);
            indicators = List.copyOf(indicators);
            gaps = List.copyOf(gaps);
        }

        static Sections of(Marked bottomLine) {
            var none = List.<Marked>of();
            return new Sections(new Marked("", Marking.UNMARKED), bottomLine, none, none, none, none);
        }
    }

    /**
     * The annex.
     *
     * @param yardsticks scales that the likelihoods name
     * @param gradings scales that the grades name
     */
    public record Scales(List<Yardstick> yardsticks, List<GradingScale> gradings) {

        static final Scales NONE = new Scales(List.of(), List.of());

        public Scales {
            yardsticks = List.copyOf(yardsticks);
            gradings = List.copyOf(gradings);
        }
    }

    /** A briefing with judgements and evidence and no other sections yet. */
    public static Briefing of(
            Marked title, String organisation, Marked bottomLine, List<Judgement> judgements, List<Evidence> evidence) {
        var heading = new Heading(title, "", organisation, null, Locale.ENGLISH);
        return new Briefing(heading, Sections.of(bottomLine), judgements, evidence, List.of(), Scales.NONE);
    }

    public Briefing withFigures(List<Figure> changed) {
        return new Briefing(heading, sections, judgements, evidence, changed, scales);
    }

    public Briefing withScales(List<Yardstick> likelihood, List<GradingScale> grading) {
        return new Briefing(heading, sections, judgements, evidence, figures, new Scales(likelihood, grading));
    }

    public Briefing withLanguage(Locale changed) {
        return with(heading.withLanguage(changed), sections);
    }

    public Briefing withEdition(String edition, @Nullable LocalDate upTo) {
        return with(heading.withEdition(edition, upTo), sections);
    }

    public Briefing withSections(
            Marked asked, List<Marked> assumed, List<Marked> otherwise, List<Marked> signs, List<Marked> missing) {
        return with(heading, new Sections(asked, sections.bottomLine(), assumed, otherwise, signs, missing));
    }

    private Briefing with(Heading otherHeading, Sections otherSections) {
        return new Briefing(otherHeading, otherSections, judgements, evidence, figures, scales);
    }

    public Marked title() {
        return heading.title();
    }

    public Locale language() {
        return heading.language();
    }

    public List<Yardstick> yardsticks() {
        return scales.yardsticks();
    }

    public List<GradingScale> gradings() {
        return scales.gradings();
    }

    /**
     * One answer.
     *
     * @param number such as {@code KJ2}
     * @param likelihood null if the judgement states none
     * @param confidence null if none is stated
     * @param reason why this confidence
     */
    public record Judgement(
            String number,
            Marked text,
            @Nullable Likelihood likelihood,
            @Nullable ConfidenceLevel confidence,
            Marked reason,
            List<Position> positions) {
        public Judgement {
            positions = List.copyOf(positions);
        }
    }

    /**
     * A contributor's stand on a judgement. A dissent states its own likelihood, confidence and reason.
     *
     * @param signed who stood for it and when, such as {@code E. Moreau, signed 13 Mar}; empty if not said
     */
    public record Position(
            String organisation,
            PositionView.Stand stand,
            @Nullable Likelihood likelihood,
            @Nullable ConfidenceLevel confidence,
            Marked text,
            String signed) {}

    /**
     * Evidence for or against a judgement.
     *
     * @param judgement number of the judgement; empty if it bears on the whole
     * @param source reference such as {@code S-0142, p. 3}
     * @param descriptor what kind of source it is, in words; empty if not said
     * @param weight such as {@code strong}; empty if not weighed
     */
    public record Evidence(
            String judgement,
            EvidenceView.Direction direction,
            Grade grade,
            String source,
            String descriptor,
            Marked text,
            String weight) {}

    /** A picture with what stands below it. */
    public record Figure(Scene scene, String caption, Marking marking) {}

    /** Every marking in it, of which the document carries at least the join. */
    public List<Marking> markings() {
        List<Marking> all = new ArrayList<>(List.of(title().marking()));
        for (Marked each : List.of(sections.question(), sections.bottomLine())) {
            add(all, each);
        }
        for (List<Marked> section :
                List.of(sections.assumptions(), sections.alternatives(), sections.indicators(), sections.gaps())) {
            section.forEach(each -> add(all, each));
        }
        for (Judgement judgement : judgements) {
            add(all, judgement.text());
            add(all, judgement.reason());
            judgement.positions().forEach(position -> all.add(position.text().marking()));
        }
        evidence.forEach(each -> add(all, each.text()));
        figures.forEach(figure -> all.add(figure.marking()));
        return all;
    }

    private static void add(List<Marking> all, Marked marked) {
        if (!marked.isEmpty()) {
            all.add(marked.marking());
        }
    }
}

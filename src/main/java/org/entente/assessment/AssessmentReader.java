package org.entente.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.assessment.ach.AchMatrix;
import org.entente.assessment.ach.AchReader;
import org.entente.catalogue.Catalogue;
import org.entente.model.ObjectId;
import org.entente.model.TextLines;
import org.entente.model.current.Bearing;
import org.entente.model.current.HeldClaim;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * Reads assessments out of claims. The same claims give the same view, whatever their order: judgements are sorted by their
 * position key and then by object id.
 */
public final class AssessmentReader {

    private static final List<String> OWN =
            List.of("name", "assessment.question", "assessment.scope", "assessment.bottom-line", "assessment.state");
    private static final List<String> JUDGEMENT =
            List.of("judgement.text", "judgement.likelihood", "judgement.confidence", "judgement.confidence.reason");
    private static final List<String> EVIDENCE =
            List.of("evidence.claim", "evidence.direction", "evidence.weight", "evidence.for");
    private static final List<String> POSITION =
            List.of("position.by", "position.stand", "position.likelihood", "position.confidence", "position.text");

    private final Catalogue catalogue;
    private final Facts facts;
    private final Map<ObjectId, ObjectId> origins;

    private AssessmentReader(Catalogue catalogue, Facts facts) {
        this.catalogue = catalogue;
        this.facts = facts;
        this.origins = origins(facts);
    }

    /**
     * @param claims statements about assessments, their parts and the sources they cite; others do no harm
     * @param relations relations that bear on them
     */
    public static AssessmentReader of(
            Catalogue catalogue, Perspective perspective, Collection<HeldClaim> claims, Collection<Bearing> relations) {
        return new AssessmentReader(catalogue, new Facts(catalogue, perspective, claims, relations));
    }

    /** All assessments as lists have them: by title, or by question where there is none. */
    public List<ObjectId> assessments() {
        return facts.ofType("assessment")
                .sorted(Comparator.comparing(this::called, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private String called(ObjectId assessment) {
        String title = facts.text(assessment, "name");
        return title.isEmpty() ? facts.text(assessment, "assessment.question") : title;
    }

    /** The assessment with this id; without any text if nothing is known of it. */
    public AssessmentView assessment(ObjectId id) {
        var judgements = new ArrayList<JudgementView>();
        for (ObjectId judgement : parts("judgement", id)) {
            judgements.add(judgement(judgement).withNumber(judgements.size() + 1));
        }
        var assumptions = parts("assumption", id).stream()
                .map(part -> new Assumption(
                        part,
                        facts.text(part, "assumption.text"),
                        facts.text(part, "assumption.if-wrong"),
                        facts.targets(part, "assumption.for"),
                        facts.marking(part, List.of("assumption.text", "assumption.if-wrong"))))
                .toList();
        var gaps = parts("gap", id).stream()
                .map(part -> new Gap(
                        part,
                        facts.text(part, "gap.text"),
                        facts.targets(part, "gap.for"),
                        facts.marking(part, List.of("gap.text"))))
                .toList();
        return new AssessmentView(
                id,
                facts.text(id, "name"),
                facts.text(id, "assessment.question"),
                facts.text(id, "assessment.scope"),
                facts.text(id, "assessment.bottom-line"),
                facts.text(id, "assessment.state"),
                judgements,
                assumptions,
                gaps,
                facts.contested(id, OWN),
                join(facts.marking(id, OWN), judgements, assumptions, gaps),
                facts.marking(id, List.of("assessment.question")),
                facts.marking(id, List.of("assessment.bottom-line")));
    }

    /** Hypotheses of an assessment against what is cited about them; empty if it compares none. */
    public Optional<AchMatrix> matrix(ObjectId assessment) {
        var evidence = new LinkedHashMap<AchMatrix.Hypothesis, List<EvidenceView>>();
        for (ObjectId hypothesis : parts("hypothesis", assessment)) {
            evidence.put(
                    new AchMatrix.Hypothesis(hypothesis, facts.text(hypothesis, "hypothesis.text")),
                    evidenceOn(hypothesis));
        }
        return AchReader.matrix(evidence);
    }

    private List<EvidenceView> evidenceOn(ObjectId judgement) {
        return sorted("evidence", "evidence.for", "evidence.order", judgement).stream()
                .map(this::evidence)
                .toList();
    }

    private Marking join(Marking own, List<JudgementView> judgements, List<Assumption> assumptions, List<Gap> gaps) {
        var all = new ArrayList<Marking>();
        all.add(own);
        for (JudgementView judgement : judgements) {
            all.add(judgement.marking());
            judgement.evidence().forEach(each -> all.add(each.marking()));
            judgement.positions().forEach(each -> all.add(each.marking()));
        }
        assumptions.forEach(each -> all.add(each.marking()));
        gaps.forEach(each -> all.add(each.marking()));
        return catalogue.markings().join(all);
    }

    private JudgementView judgement(ObjectId id) {
        return new JudgementView(
                id,
                0,
                facts.text(id, "judgement.text"),
                facts.likelihood(id, "judgement.likelihood"),
                facts.text(id, "judgement.confidence"),
                facts.text(id, "judgement.confidence.reason"),
                evidenceOn(id),
                positions(id),
                facts.contested(id, JUDGEMENT),
                facts.marking(id, JUDGEMENT));
    }

    private EvidenceView evidence(ObjectId id) {
        var cited = facts.standing(id, "evidence.claim").shownClaim();
        var direction = facts.code(id, "evidence.direction");
        return new EvidenceView(
                id,
                facts.text(id, "evidence.claim"),
                "for".equals(direction)
                        ? EvidenceView.Direction.FOR
                        : "against".equals(direction) ? EvidenceView.Direction.AGAINST : EvidenceView.Direction.NEITHER,
                facts.text(id, "evidence.weight"),
                cited == null ? Grade.NOT_GRADED : cited.statement().grade(),
                source(cited),
                cited == null ? "" : cited.organisation(),
                facts.marking(id, EVIDENCE));
    }

    private SourceNote source(@Nullable HeldClaim cited) {
        var attribution = cited == null ? null : cited.claim().attribution();
        var id = attribution == null ? null : attribution.source();
        if (attribution == null || id == null) {
            return new SourceNote(
                    null,
                    "",
                    "",
                    attribution == null ? "" : attribution.locator(),
                    TextLines.NONE,
                    null,
                    cited != null && attribution == null);
        }
        String title = facts.text(id, "name");
        return new SourceNote(
                id,
                facts.text(id, "source.reference"),
                title,
                attribution.locator(),
                TextLines.of(facts.text(id, "source.text")),
                origins.getOrDefault(id, id),
                false);
    }

    private List<PositionView> positions(ObjectId judgement) {
        return facts.ofType("position")
                .filter(id -> facts.pointsAt(id, "position.on", judgement))
                .map(this::position)
                .sorted(Comparator.comparing(PositionView::organisation).thenComparing(PositionView::id))
                .toList();
    }

    private PositionView position(ObjectId id) {
        var by = facts.standing(id, "position.by");
        var speaker = by.shownClaim();
        var stand = facts.standing(id, "position.stand").shownClaim();
        String organisation = by.shown() == null ? "" : by.shown().plain();
        return new PositionView(
                id,
                organisation,
                speaker != null
                        && speaker.organisation().equals(organisation)
                        && stand != null
                        && stand.organisation().equals(organisation),
                stand(facts.code(id, "position.stand")),
                facts.likelihood(id, "position.likelihood"),
                facts.text(id, "position.confidence"),
                facts.text(id, "position.text"),
                facts.marking(id, POSITION));
    }

    private static PositionView.Stand stand(@Nullable String code) {
        return switch (code) {
            case "agree" -> PositionView.Stand.AGREE;
            case "agree-with-comment" -> PositionView.Stand.AGREE_WITH_COMMENT;
            case "dissent" -> PositionView.Stand.DISSENT;
            case "abstain" -> PositionView.Stand.ABSTAIN;
            case null, default -> PositionView.Stand.OTHER;
        };
    }

    private List<ObjectId> parts(String type, ObjectId assessment) {
        return sorted(type, type + ".of", type + ".order", assessment);
    }

    private List<ObjectId> sorted(String type, String pointer, String order, ObjectId target) {
        return facts.ofType(type)
                .filter(id -> facts.pointsAt(id, pointer, target))
                .sorted(Comparator.comparing((ObjectId id) -> facts.text(id, order))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Joins sources that are said to share an origin; the smallest id stands for each origin. */
    private static Map<ObjectId, ObjectId> origins(Facts facts) {
        var origin = new HashMap<ObjectId, ObjectId>();
        facts.ofType("source").forEach(source -> {
            for (ObjectId same : facts.targets(source, "source.same-origin")) {
                var one = root(origin, source);
                var other = root(origin, same);
                if (one.compareTo(other) < 0) {
                    origin.put(other, one);
                } else if (other.compareTo(one) < 0) {
                    origin.put(one, other);
                }
            }
        });
        var roots = new HashMap<ObjectId, ObjectId>();
        origin.keySet().forEach(source -> roots.put(source, root(origin, source)));
        return roots;
    }

    private static ObjectId root(Map<ObjectId, ObjectId> origin, ObjectId source) {
        var at = source;
        for (var next = origin.get(at); next != null; next = origin.get(at)) {
            at = next;
        }
        return at;
    }
}

package org.entente.app.source;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.entente.app.AppException;
import org.entente.app.claim.ClaimService;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.catalogue.Catalogue;
import org.entente.model.Attribution;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.End;
import org.entente.model.ObjectId;
import org.entente.model.RelationKind;
import org.entente.model.current.ClaimState;
import org.entente.model.current.HeldClaim;
import org.entente.model.grade.Grade;
import org.entente.model.grade.Rating;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Ref;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import org.entente.store.CaseStore;
import org.entente.store.Draft;
import org.entente.store.query.ClaimDetail;
import org.jspecify.annotations.Nullable;

/** What is said about sources. Each method is one action, durable when it returns. */
public final class SourceEdits {

    private static final String RELIABILITY = "source.reliability";
    private static final String SAME_ORIGIN = "source.same-origin";

    private final CaseStore store;
    private final ClaimService claims;
    private final Catalogue catalogue;
    private final String organisation;
    private final RandomGenerator random;

    /** @param organisation whose claims are ours */
    public SourceEdits(
            CaseStore store, ClaimService claims, Catalogue catalogue, String organisation, RandomGenerator random) {
        this.store = store;
        this.claims = claims;
        this.catalogue = catalogue;
        this.organisation = organisation;
        this.random = random;
    }

    /**
     * A source to be registered; what is empty or null is not said.
     *
     * @param reference such as S-0142
     * @param kind code, such as {@code interview}
     * @param organisation that it comes from
     * @param information when what it tells happened: a moment, or a period for "between"
     * @param report when it was reported, likewise
     */
    public record NewSource(
            String reference,
            String title,
            String kind,
            String organisation,
            @Nullable Value information,
            @Nullable Value report,
            Marking marking) {}

    public ObjectId register(NewSource source) {
        var id = ObjectId.random(random);
        return claims.commit("source.register", draft -> {
            var said = new Saying(draft, id, Terms.marked(source.marking()));
            said.say("type", new Code("source"));
            said.text("source.reference", source.reference());
            said.text("name", source.title());
            if (!source.kind().isBlank()) {
                said.say("source.kind", new Code(source.kind().strip()));
            }
            said.text("source.organisation", source.organisation());
            said.say("source.information-date", source.information());
            said.say("source.report-date", source.report());
            return id;
        });
    }

    /**
     * How a source and a statement that rests on it are graded now; null leaves an axis as it is.
     *
     * @param reliability letter about the source
     * @param claim whose credibility is stated; null if none is
     * @param credibility digit about that claim
     * @param reason why; needed when a grade of ours is replaced
     */
    public record Grading(
            @Nullable String reliability,
            @Nullable ClaimId claim,
            @Nullable String credibility,
            String reason) {}

    /**
     * States how reliable a source is, how credible a claim, or both, as one action. What was stated before is superseded, with
     * the reason; others' grades stay beside ours.
     */
    public void grade(ObjectId source, Grading grading) {
        var stated = live(source).stream()
                .filter(held -> held.statement().property().equals(RELIABILITY))
                .filter(this::isOurs)
                .toList();
        var claim = grading.claim() == null ? null : statement(grading.claim());
        boolean replaces = grading.reliability() != null && !stated.isEmpty()
                || claim != null && claim.statement().grade().credibility() instanceof Rating.Rated;
        if (replaces && grading.reason().isBlank()) {
            throw new AppException("app.grade.reason");
        }
        claims.commit("source.grade", draft -> {
            if (grading.reliability() != null) {
                var terms = Terms.marked(marking(List.of(source)));
                var letter = draft.state(
                        new Core.Statement(
                                source,
                                RELIABILITY,
                                new Code(grading.reliability()),
                                null,
                                terms.grade(),
                                terms.marking()),
                        terms.attribution());
                stated.forEach(old -> supersede(draft, letter, old, grading.reason()));
            }
            if (claim != null && grading.credibility() != null) {
                regrade(draft, claim, grading.credibility(), grading.reason());
            }
            return source;
        });
    }

    private void regrade(Draft draft, HeldClaim old, String digit, String reason) {
        var said = old.statement();
        var grade = new Grade(
                said.grade().reliability(), Grade.admiralty("-" + digit).credibility());
        var attribution = old.claim().attribution();
        var claim = draft.state(
                new Core.Statement(said.object(), said.property(), said.value(), said.valid(), grade, old.marking()),
                attribution == null ? Attribution.none(old.marking()) : attribution);
        supersede(draft, claim, old, reason);
    }

    private void supersede(Draft draft, ClaimId claim, HeldClaim old, String reason) {
        draft.relate(new Core.Relation(
                new End.OfClaim(claim),
                RelationKind.SUPERSEDES,
                new End.OfClaim(old.id()),
                reason.strip(),
                old.marking()));
    }

    private HeldClaim statement(ClaimId id) {
        return store.queries()
                .claims()
                .find(id)
                .filter(detail -> detail.state() == ClaimState.LIVE)
                .map(ClaimDetail::held)
                .filter(held -> held.claim().core() instanceof Core.Statement)
                .orElseThrow(() -> new AppException("app.claim.gone"));
    }

    /** Says that two sources go back to one origin, so that they count once. Said already, it is not said again. */
    public void sameOrigin(ObjectId one, ObjectId other) {
        if (!between(one, other).isEmpty()) {
            return;
        }
        var terms = Terms.marked(marking(List.of(one, other)));
        claims.add(one, SAME_ORIGIN, new Ref(other), terms);
    }

    /** Takes back that two sources go back to one origin, as far as we said so. */
    public void ownOrigin(ObjectId one, ObjectId other) {
        var said = between(one, other);
        claims.commit("source.own-origin", draft -> {
            said.forEach(held -> draft.relate(new Core.Relation(
                    new End.OfObject(held.statement().object()),
                    RelationKind.WITHDRAWS,
                    new End.OfClaim(held.id()),
                    "",
                    held.marking())));
            return said.size();
        });
    }

    /** Our live claims that two sources go back to one origin, whichever of them they are about. */
    private List<HeldClaim> between(ObjectId one, ObjectId other) {
        return Stream.of(one, other)
                .flatMap(source -> live(source).stream())
                .filter(held -> held.statement().property().equals(SAME_ORIGIN) && isOurs(held))
                .filter(held -> held.statement()
                        .value()
                        .equals(new Ref(held.statement().object().equals(one) ? other : one)))
                .toList();
    }

    private List<HeldClaim> live(ObjectId object) {
        return store.queries().claims().live(List.of(object)).getOrDefault(object, List.of());
    }

    private boolean isOurs(HeldClaim held) {
        return held.organisation().equals(organisation);
    }

    /** What is said about a source is as sensitive as the source. */
    private Marking marking(List<ObjectId> sources) {
        return catalogue
                .markings()
                .join(sources.stream()
                        .flatMap(source -> live(source).stream())
                        .map(held -> held.marking())
                        .toList());
    }

    private record Saying(Draft draft, ObjectId object, Terms terms) {

        void text(String property, String text) {
            say(property, text.isBlank() ? null : new Text(text.strip()));
        }

        void say(String property, @Nullable Value value) {
            if (value != null) {
                draft.state(
                        new Core.Statement(object, property, value, null, terms.grade(), terms.marking()),
                        terms.attribution());
            }
        }
    }
}

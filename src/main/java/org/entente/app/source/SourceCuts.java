package org.entente.app.source;

import java.util.List;
import java.util.random.RandomGenerator;
import org.entente.app.claim.ClaimService;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.catalogue.Catalogue;
import org.entente.model.Attribution;
import org.entente.model.Core;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Ref;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import org.entente.store.CaseStore;
import org.entente.store.Draft;
import org.jspecify.annotations.Nullable;

/**
 * Makes claims, things and evidence from a place in a source. Each names the source and the place, and is graded as reliable as
 * the source is stated to be, and as credible as the analyst says, or not at all. Each method is one action.
 */
public final class SourceCuts {

    private final CaseStore store;
    private final ClaimService claims;
    private final Catalogue catalogue;
    private final String organisation;
    private final RandomGenerator random;

    /** @param organisation whose claims are ours */
    public SourceCuts(
            CaseStore store, ClaimService claims, Catalogue catalogue, String organisation, RandomGenerator random) {
        this.store = store;
        this.claims = claims;
        this.catalogue = catalogue;
        this.organisation = organisation;
        this.random = random;
    }

    /**
     * Where it was cut.
     *
     * @param credibility digit; null for not stated
     * @param marking null to mark it as the source is marked
     */
    public record Place(
            ObjectId source,
            String locator,
            @Nullable String credibility,
            @Nullable Marking marking) {}

    public ObjectId claim(Place place, ObjectId thing, String property, Value value) {
        var terms = terms(place);
        claims.add(thing, property, value, terms);
        return thing;
    }

    /** A new thing of a type; an event is one too. */
    public ObjectId thing(Place place, String type, String name) {
        return claims.create(type, name, terms(place));
    }

    /**
     * Evidence for or against a judgement.
     *
     * @param order sorts it behind what is there
     */
    public ObjectId evidence(Place place, ObjectId judgement, boolean isFor, String text, String order) {
        var terms = terms(place);
        var id = ObjectId.random(random);
        return claims.commit("evidence.cut", draft -> {
            say(draft, id, "type", new Code("evidence"), terms);
            say(draft, id, "evidence.for", new Ref(judgement), terms);
            say(draft, id, "evidence.claim", new Text(text), terms);
            say(draft, id, "evidence.direction", new Code(isFor ? "for" : "against"), terms);
            say(draft, id, "evidence.order", new Text(order), terms);
            return id;
        });
    }

    private static void say(Draft draft, ObjectId id, String property, Value value, Terms terms) {
        draft.state(new Core.Statement(id, property, value, null, terms.grade(), terms.marking()), terms.attribution());
    }

    private Terms terms(Place place) {
        var live = store.queries().claims().live(List.of(place.source())).getOrDefault(place.source(), List.of());
        var ofSource = catalogue
                .markings()
                .join(live.stream().map(held -> held.marking()).toList());
        var marking = place.marking() == null ? ofSource : place.marking();
        String digit = place.credibility() == null ? "-" : place.credibility();
        return new Terms(
                Grade.admiralty(letter(live) + digit),
                marking,
                new Attribution(place.source(), place.locator(), ofSource));
    }

    /** As we stated it, else as somebody did; a dash if nobody did. */
    private String letter(List<HeldClaim> live) {
        var stated = live.stream()
                .filter(held -> held.statement().property().equals("source.reliability"))
                .filter(held -> held.statement().value().plain().matches("[A-F]"))
                .toList();
        return stated.stream()
                .filter(held -> held.organisation().equals(organisation))
                .findFirst()
                .or(() -> stated.stream().findFirst())
                .map(held -> held.statement().value().plain())
                .orElse("-");
    }
}

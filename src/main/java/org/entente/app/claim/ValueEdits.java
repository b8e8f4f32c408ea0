package org.entente.app.claim;

import java.util.List;
import org.entente.app.AppException;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.catalogue.Catalogue;
import org.entente.model.Attribution;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.Describing;
import org.entente.model.End;
import org.entente.model.ObjectId;
import org.entente.model.RelationKind;
import org.entente.model.current.ClaimState;
import org.entente.model.current.HeldClaim;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Value;
import org.entente.store.CaseStore;
import org.entente.store.Draft;
import org.entente.store.query.ClaimDetail;

/**
 * What is said about one value of a thing: of what kind a name is, how surely a photo shows somebody, where a value comes from.
 * Each method is one action, durable when it returns.
 */
public final class ValueEdits {

    private static final String ALIAS = "alias";

    private final CaseStore store;
    private final ClaimService claims;
    private final Catalogue catalogue;

    ValueEdits(CaseStore store, ClaimService claims, Catalogue catalogue) {
        this.store = store;
        this.claims = claims;
        this.catalogue = catalogue;
    }

    /**
     * Claims another name.
     *
     * @param kind code, as {@link Describing#ALIAS_KIND} lists them
     */
    public ClaimId alias(ObjectId object, Value name, String kind, Terms terms) {
        return claims.commit("add alias", draft -> {
            var said = state(
                    draft,
                    new Core.Statement(object, ALIAS, name, terms.valid(), terms.grade(), terms.marking()),
                    terms.attribution());
            describe(draft, said, Describing.ALIAS_KIND, kind, List.of());
            return said.id();
        });
    }

    /**
     * Says another name anew, marked as it was, and of what kind it is. A name that others claim stays as they claim it, and only
     * its kind is said.
     *
     * @param terms of which the marking is left alone
     * @return the claim that says the name now
     */
    public ClaimId changeAlias(ClaimId id, Value name, String kind, Terms terms) {
        HeldClaim old = live(id);
        var said = old.statement();
        var now = new Core.Statement(said.object(), said.property(), name, terms.valid(), terms.grade(), old.marking());
        var from = new Attribution(
                terms.attribution().source(),
                terms.attribution().locator(),
                attribution(old).marking());
        boolean isSaidAnew = isOurs(old) && !(now.equals(marked(said, old.marking())) && from.equals(attribution(old)));
        var descriptions = descriptions(said.object());
        var before = descriptions.ours(Describing.ALIAS_KIND, said.value());
        boolean isSameKind = (!isSaidAnew || name.equals(said.value()))
                && before.stream().anyMatch(each -> each.statement().value().equals(new Code(kind)));
        if (!isSaidAnew && isSameKind) {
            return id;
        }
        return claims.commit("change alias", draft -> {
            var claim = new Stated(id, said, old.marking());
            if (isSaidAnew) {
                claim = state(draft, now, from);
                supersede(draft, claim, old);
            }
            if (!isSameKind) {
                describe(draft, claim, Describing.ALIAS_KIND, kind, before);
            }
            return claim.id();
        });
    }

    /** Says how surely a photo shows what it is said to show, in place of what we said of it before. */
    public void likeness(ClaimId photo, String code) {
        HeldClaim said = live(photo);
        var statement = said.statement();
        var before = descriptions(statement.object()).ours(Describing.LIKENESS, statement.value());
        if (before.stream().noneMatch(each -> each.statement().value().equals(new Code(code)))) {
            claims.commit("likeness", draft -> {
                describe(draft, new Stated(photo, statement, said.marking()), Describing.LIKENESS, code, before);
                return photo;
            });
        }
    }

    /**
     * Says a value of ours anew with where it comes from; value, marking and validity stay.
     *
     * @throws AppException if it is gone, not ours, or has a source
     */
    public ClaimId source(ClaimId id, ObjectId source, String locator, Grade grade) {
        HeldClaim old = live(id);
        if (!isOurs(old) || attribution(old).source() != null) {
            throw new AppException("app.claim.gone");
        }
        var said = old.statement();
        return claims.commit("add source", draft -> {
            var claim = state(
                    draft,
                    new Core.Statement(
                            said.object(), said.property(), said.value(), said.valid(), grade, old.marking()),
                    new Attribution(source, locator, old.marking()));
            supersede(draft, claim, old);
            return claim.id();
        });
    }

    /** A claim with what it says, and how it is marked by now. */
    private record Stated(ClaimId id, Core.Statement statement, Marking marking) {}

    private static Stated state(Draft draft, Core.Statement statement, Attribution attribution) {
        return new Stated(draft.state(statement, attribution), statement, statement.marking());
    }

    private void describe(Draft draft, Stated of, String property, String code, List<HeldClaim> before) {
        var claim = state(
                draft,
                new Core.Statement(
                        of.statement().object(), property, new Code(code), null, Grade.NOT_GRADED, of.marking()),
                Attribution.none(of.marking()));
        draft.relate(new Core.Relation(
                new End.OfClaim(claim.id()), RelationKind.CITES, new End.OfClaim(of.id()), "", of.marking()));
        before.forEach(old -> supersede(draft, claim, old));
    }

    private void supersede(Draft draft, Stated claim, HeldClaim old) {
        draft.relate(new Core.Relation(
                new End.OfClaim(claim.id()),
                RelationKind.SUPERSEDES,
                new End.OfClaim(old.id()),
                "",
                catalogue.markings().join(claim.marking(), old.marking())));
    }

    private Descriptions descriptions(ObjectId object) {
        return Descriptions.of(object, store.queries().claims().of(object), store, claims.organisation());
    }

    private HeldClaim live(ClaimId id) {
        return store.queries()
                .claims()
                .find(id)
                .filter(detail -> detail.state() == ClaimState.LIVE)
                .map(ClaimDetail::held)
                .filter(held -> held.claim().core() instanceof Core.Statement)
                .orElseThrow(() -> new AppException("app.claim.gone"));
    }

    private static Core.Statement marked(Core.Statement said, Marking marking) {
        return new Core.Statement(said.object(), said.property(), said.value(), said.valid(), said.grade(), marking);
    }

    private static Attribution attribution(HeldClaim held) {
        Attribution attribution = held.claim().attribution();
        return attribution == null ? Attribution.none(held.marking()) : attribution;
    }

    private boolean isOurs(HeldClaim held) {
        return held.organisation().equals(claims.organisation());
    }
}

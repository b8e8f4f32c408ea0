package org.entente.app.claim;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.entente.app.AppException;
import org.entente.app.unsaved.KeptChanges;
import org.entente.catalogue.Catalogue;
import org.entente.model.Attribution;
import org.entente.model.ClaimId;
import org.entente.model.CommitId;
import org.entente.model.Core;
import org.entente.model.End;
import org.entente.model.ObjectId;
import org.entente.model.RelationKind;
import org.entente.model.current.HeldClaim;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Period;
import org.entente.model.value.Ref;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import org.entente.model.work.Progress;
import org.entente.provenance.identity.Signer;
import org.entente.store.CaseStore;
import org.entente.store.Draft;
import org.entente.store.query.ClaimDetail;
import org.entente.store.query.PropertyStanding;
import org.entente.store.unsaved.UnsavedException;
import org.jspecify.annotations.Nullable;

/** One person's edits. Each method is one action, durable when it returns; nothing is ever overwritten. */
public final class ClaimService {

    private final CaseStore store;
    private final Catalogue catalogue;
    private final Author author;
    private final RandomGenerator random;
    private final KeptChanges kept;

    /** Who edits: key, workstation and organisation. */
    public record Author(Signer signer, UUID workstation, String organisation) {}

    /** @param kept where a change goes when the drive with the vault is gone */
    public ClaimService(CaseStore store, Catalogue catalogue, Author author, RandomGenerator random, KeptChanges kept) {
        this.store = store;
        this.catalogue = catalogue;
        this.author = author;
        this.random = random;
        this.kept = kept;
    }

    /**
     * What an edit says about a value besides the value itself.
     *
     * @param valid when it holds in the world; null means not said
     */
    public record Terms(
            Grade grade,
            Marking marking,
            Attribution attribution,
            @Nullable Period valid) {

        /** Without saying when it holds. */
        public Terms(Grade grade, Marking marking, Attribution attribution) {
            this(grade, marking, attribution, null);
        }

        /** Not graded, without a source. */
        public static Terms marked(Marking marking) {
            return new Terms(Grade.NOT_GRADED, marking, Attribution.none(marking));
        }
    }

    /** Whose claims ours are. */
    public String organisation() {
        return author.organisation();
    }

    /** Claims a new object of a type, with a name. */
    public ObjectId create(String type, String name, Terms terms) {
        var object = ObjectId.random(random);
        commit("create " + type, draft -> {
            draft.state(statement(object, "type", new Code(type), terms), terms.attribution());
            draft.state(statement(object, "name", new Text(name), terms), terms.attribution());
            return object;
        });
        return object;
    }

    /** Claims a link between two objects. */
    public ObjectId link(ObjectId from, String kind, ObjectId to, Terms terms) {
        var link = ObjectId.random(random);
        return commit("link " + kind, draft -> {
            draft.state(statement(link, "type", new Code("link"), terms), terms.attribution());
            draft.state(statement(link, "link.kind", new Code(kind), terms), terms.attribution());
            draft.state(statement(link, "link.from", new Ref(from), terms), terms.attribution());
            draft.state(statement(link, "link.to", new Ref(to), terms), terms.attribution());
            return link;
        });
    }

    /** Adds a value beside the others. */
    public ClaimId add(ObjectId object, String property, Value value, Terms terms) {
        return commit(
                "add " + property,
                draft -> draft.state(statement(object, property, value, terms), terms.attribution()));
    }

    /** Says a value in place of what our organisation said before; other organisations' values stay beside it. */
    public ClaimId set(ObjectId object, String property, Value value, Terms terms) {
        var replaced = live(object, property).stream()
                .filter(claim -> claim.organisation().equals(author.organisation()))
                .toList();
        return commit("set " + property, draft -> {
            ClaimId claim = draft.state(statement(object, property, value, terms), terms.attribution());
            for (HeldClaim old : replaced) {
                var marking = catalogue.markings().join(terms.marking(), old.marking());
                draft.relate(new Core.Relation(
                        new End.OfClaim(claim), RelationKind.SUPERSEDES, new End.OfClaim(old.id()), "", marking));
            }
            return claim;
        });
    }

    /**
     * Records which value stands for a contested property, in place of what our organisation recorded before: of two that
     * contradict each other none would count.
     *
     * @param reason why; required, since it is what others will weigh
     */
    public ObjectId resolve(ObjectId object, String property, Value chosen, String reason) {
        if (reason.isBlank()) {
            throw new AppException("app.resolve.reason");
        }
        var standing = standing(object, property).orElseThrow(() -> new AppException("app.resolve.nothing"));
        var sides = standing.ours().live();
        if (sides.isEmpty()) {
            throw new AppException("app.resolve.nothing");
        }
        var replaced = standing.resolutions().stream()
                .filter(claim -> claim.organisation().equals(author.organisation()))
                .toList();
        var marking = catalogue
                .markings()
                .join(sides.stream().map(side -> side.marking()).toList());
        var terms = Terms.marked(marking);
        var resolution = ObjectId.random(random);
        return commit("resolve " + property, draft -> {
            draft.state(statement(resolution, "type", new Code("resolution"), terms), terms.attribution());
            draft.state(statement(resolution, "resolution.of", new Ref(object), terms), terms.attribution());
            draft.state(statement(resolution, "resolution.property", new Code(property), terms), terms.attribution());
            draft.state(statement(resolution, "resolution.reason", new Text(reason), terms), terms.attribution());
            ClaimId value = draft.state(statement(resolution, "resolution.value", chosen, terms), terms.attribution());
            for (HeldClaim side : sides) {
                draft.relate(new Core.Relation(
                        new End.OfClaim(value), RelationKind.RESOLVES, new End.OfClaim(side.id()), "", marking));
            }
            for (HeldClaim old : replaced) {
                var joined = catalogue.markings().join(marking, old.marking());
                draft.relate(new Core.Relation(
                        new End.OfClaim(value), RelationKind.SUPERSEDES, new End.OfClaim(old.id()), "", joined));
            }
            return resolution;
        });
    }

    /**
     * Takes resolutions of ours back as one action; what they decided is contested again.
     *
     * @return how many still stood
     */
    public int unresolve(Collection<ObjectId> resolutions, Progress progress) {
        var actions = new LinkedHashSet<CommitId>();
        store.queries().claims().live(resolutions).values().stream()
                .flatMap(List::stream)
                .filter(claim -> claim.organisation().equals(author.organisation()))
                .forEach(claim -> actions.add(claim.claim().commit()));
        if (!actions.isEmpty()) {
            undo(actions, progress);
        }
        return actions.size();
    }

    /** Takes a claim of ours back, with everything it had replaced, so that nothing older comes back in its place. */
    public void withdraw(ClaimId id, String reason) {
        var detail = store.queries().claims().find(id).orElseThrow(() -> new AppException("app.claim.gone"));
        if (!(detail.held().claim().core() instanceof Core.Statement statement)) {
            throw new AppException("app.claim.gone");
        }
        var ours =
                standing(statement.object(), statement.property())
                        .map(PropertyStanding::claims)
                        .orElse(List.of())
                        .stream()
                        .map(ClaimDetail::held)
                        .filter(claim -> claim.organisation().equals(author.organisation()))
                        .toList();
        var chain = detail.state() == org.entente.model.current.ClaimState.LIVE
                        && !catalogue.property(statement.property()).multi()
                ? ours
                : List.of(detail.held());
        commit("withdraw " + statement.property(), draft -> {
            chain.forEach(claim -> withdraw(draft, claim, reason));
            return id;
        });
    }

    /**
     * Says a value again that we took back or replaced, with the grade, source and marking it had: a new claim, in place of
     * what we say now where there can be one value only.
     */
    public ClaimId restore(ClaimId id) {
        var detail = store.queries().claims().find(id).orElseThrow(() -> new AppException("app.claim.gone"));
        boolean isOurs = detail.held().organisation().equals(author.organisation());
        if (!isOurs || !(detail.held().claim().core() instanceof Core.Statement lost)) {
            throw new AppException("app.claim.gone");
        }
        Attribution attribution = detail.held().claim().attribution();
        var marking = detail.held().marking(); // it may have been marked anew since
        var terms = new Terms(
                lost.grade(), marking, attribution == null ? Attribution.none(marking) : attribution, lost.valid());
        return catalogue.property(lost.property()).multi()
                ? add(lost.object(), lost.property(), lost.value(), terms)
                : set(lost.object(), lost.property(), lost.value(), terms);
    }

    /**
     * Takes back everything that actions of ours said, as one action; what they had replaced stands again, and what they had
     * taken back. Undoing the undoing restores them.
     */
    public Undoing undo(Collection<CommitId> actions, Progress progress) {
        var undo = new Undo(store, actions, progress);
        var builtUpon = undo.findBuiltUpon();
        if (builtUpon.isPresent()) {
            return new Undoing.BuiltUpon(builtUpon.get());
        }
        return commit("undo", undo::run);
    }

    /** Takes a claim back inside an action that does more. */
    public static void withdraw(Draft draft, HeldClaim claim, String reason) {
        End from = switch (claim.claim().core()) {
            case Core.Statement statement -> new End.OfObject(statement.object());
            case Core.Relation relation -> relation.from();
        };
        draft.relate(
                new Core.Relation(from, RelationKind.WITHDRAWS, new End.OfClaim(claim.id()), reason, claim.marking()));
    }

    /** The live claims about one property. */
    public List<HeldClaim> live(ObjectId object, String property) {
        return standing(object, property)
                .map(standing -> standing.ours().live())
                .orElse(List.of());
    }

    private Optional<PropertyStanding> standing(ObjectId object, String property) {
        return store.queries().claims().of(object).stream()
                .filter(each -> each.property().equals(property))
                .findFirst();
    }

    /** One action with whatever it says; for use cases that say several things at once. */
    public <T> T commit(String intent, org.entente.store.Action<T> action) {
        return commit(intent, () -> true, action);
    }

    /**
     * As {@link #commit(String, org.entente.store.Action)}.
     *
     * @param isAll whether the action said all that was to be said, so that it is of use to keep it while the drive is gone
     */
    public <T> T commit(String intent, BooleanSupplier isAll, org.entente.store.Action<T> action) {
        try {
            return store.commit(author.signer(), author.workstation(), intent, action);
        } catch (UnsavedException e) {
            throw isAll.getAsBoolean() ? kept.keep(e) : e;
        }
    }

    private static Core.Statement statement(ObjectId object, String property, Value value, Terms terms) {
        return new Core.Statement(object, property, value, terms.valid(), terms.grade(), terms.marking());
    }
}

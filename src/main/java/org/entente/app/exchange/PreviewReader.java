package org.entente.app.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.app.AppException;
import org.entente.catalogue.Catalogue;
import org.entente.exchange.VerifiedPackage;
import org.entente.model.Claim;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.Hash;
import org.entente.model.ObjectId;
import org.entente.model.RelationKind;
import org.entente.model.current.Bearing;
import org.entente.model.current.CurrentValues;
import org.entente.model.current.HeldClaim;
import org.entente.model.current.Standing;
import org.entente.model.current.Values;
import org.entente.model.value.Blob;
import org.entente.provenance.SealedClaim;
import org.entente.provenance.identity.Card;
import org.entente.store.CaseStore;

/**
 * Works out what a verified package would do, without touching the case. What is held is compared by its live claims; claims
 * of the package that an earlier package already spoke against count as if it had not.
 */
final class PreviewReader {

    private static final int AT_ONCE = 500;

    private final CaseStore store;
    private final Catalogue catalogue;
    private final String organisation;
    private final Namesakes namesakes;
    private final Coming coming;
    private final Changes changes;
    private final Set<ObjectId> objects = new HashSet<>();
    private final Map<ObjectId, Map<String, List<HeldClaim>>> fresh = new HashMap<>();
    private final List<Bearing> bearings = new ArrayList<>();
    private final Map<Hash, String> mediaTypes = new HashMap<>();
    private long withdrawn;

    PreviewReader(CaseStore store, Catalogue catalogue, String organisation, Namesakes namesakes) {
        this.store = store;
        this.catalogue = catalogue;
        this.organisation = organisation;
        this.namesakes = namesakes;
        this.coming = new Coming(store, catalogue);
        this.changes = new Changes(store);
    }

    Preview read(VerifiedPackage content, Card sender, Predicate<ClaimId> isHeld, Predicate<ObjectId> isKnown) {
        content.eachCommit((part, author) -> {
            for (SealedClaim sealed : part.claims()) {
                if (!isHeld.test(sealed.id())) {
                    take(
                            sealed.claim(part.signed().header()),
                            author,
                            part.signed().header().second());
                }
            }
        });
        long known = objects.stream().filter(isKnown).count();
        return new Preview(
                sender.person(),
                content.manifest().label(),
                content.attachments().size(),
                mismatched(content),
                objects.size() - known,
                known,
                clashes(),
                namesakes.among(object -> !isKnown.test(object)),
                withdrawn,
                coming.rows(isKnown),
                changes.list(isKnown),
                changes.isWhole());
    }

    private void take(Claim claim, Card author, Instant made) {
        switch (claim.core()) {
            case Core.Relation relation -> {
                if (relation.kind().equals(RelationKind.WITHDRAWS)) {
                    withdrawn++;
                    coming.withdraw(relation);
                    changes.withdraw(relation, author.organisation());
                }
                bearings.add(new Bearing(claim.id(), author.organisation(), relation));
            }
            case Core.Statement statement -> {
                objects.add(statement.object());
                namesakes.take(statement);
                coming.take(statement, author.organisation());
                var held = new HeldClaim(claim, author.organisation());
                changes.take(new Preview.Said(held, author.person(), made));
                if (statement.value() instanceof Blob(var commitment, var mediaType)) {
                    mediaTypes.put(commitment, mediaType);
                }
                if (!catalogue.property(statement.property()).multi()) {
                    fresh.computeIfAbsent(statement.object(), _ -> new HashMap<>())
                            .computeIfAbsent(statement.property(), _ -> new ArrayList<>())
                            .add(held);
                }
            }
        }
    }

    private List<Preview.Clash> clashes() {
        var clashes = new ArrayList<Preview.Clash>();
        var all = List.copyOf(fresh.keySet());
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            var live = store.queries().claims().live(some);
            var rows = store.queries().objects().rows(some);
            for (ObjectId object : some) {
                var row = rows.get(object);
                contested(object, live.getOrDefault(object, List.of()))
                        .map(clash -> new Preview.Clash(
                                object, clash.getKey(), row == null ? "" : row.title(), clash.getValue()))
                        .forEach(clashes::add);
            }
        }
        clashes.sort(Comparator.comparing(Preview.Clash::name).thenComparing(Preview.Clash::property));
        return clashes;
    }

    /** The properties of an object that would become contested, each with the claims that would stand. */
    private Stream<Map.Entry<String, List<HeldClaim>>> contested(ObjectId object, List<HeldClaim> live) {
        return fresh.getOrDefault(object, Map.of()).entrySet().stream().flatMap(property -> {
            var held = live.stream()
                    .filter(claim -> claim.statement().property().equals(property.getKey()))
                    .toList();
            var both = new ArrayList<>(held);
            both.addAll(property.getValue());
            var after = standing(both, bearings);
            return after.contested()
                            && !standing(held, List.of()).contested()
                            && !isResolved(object, property.getKey(), property.getValue())
                    ? Stream.of(Map.entry(property.getKey(), heldFirst(after.live(), held)))
                    : Stream.empty();
        });
    }

    private static List<HeldClaim> heldFirst(List<HeldClaim> live, List<HeldClaim> held) {
        return live.stream()
                .sorted(Comparator.comparing((HeldClaim claim) -> !held.contains(claim)))
                .toList();
    }

    private Standing standing(List<HeldClaim> claims, List<Bearing> relations) {
        return CurrentValues.of(claims, relations, List.of(), false, organisation, false);
    }

    /** Whether a resolution of ours stands that the new values do not contradict. */
    private boolean isResolved(ObjectId object, String property, List<HeldClaim> values) {
        return store.queries().claims().of(object).stream()
                .filter(each -> each.property().equals(property))
                .map(each -> each.ours().resolution())
                .anyMatch(resolution -> resolution != null
                        && values.stream()
                                .allMatch(value -> Values.areCompatible(
                                        value.statement().value(),
                                        resolution.statement().value())));
    }

    private List<String> mismatched(VerifiedPackage content) {
        var mismatched = new ArrayList<String>();
        for (VerifiedPackage.Attachment attachment : content.attachments()) {
            String claimed = mediaTypes.getOrDefault(attachment.commitment(), "");
            try (InputStream in = content.open(attachment)) {
                if (!FileKind.fits(claimed, in.readNBytes(FileKind.LONGEST))) {
                    mismatched.add(claimed);
                }
            } catch (IOException e) {
                throw new AppException("app.package.attachment", e);
            }
        }
        return mismatched;
    }
}

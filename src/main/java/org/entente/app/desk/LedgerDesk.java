package org.entente.app.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.entente.app.exchange.LedgerLine;
import org.entente.catalogue.Catalogue;
import org.entente.model.Core;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.model.value.Ref;
import org.entente.store.CaseStore;
import org.entente.store.query.ClaimDetail;

/**
 * What packages held. Claims never change, so the ids that the journal keeps of a package still lead to the very words that
 * left or came. Safe for several threads.
 */
public final class LedgerDesk {

    /** So many claims are shown of one package; its count tells the rest. */
    private static final int MOST = 2_000;

    private final CaseStore store;
    private final Catalogue catalogue;
    private final Lines lines;

    LedgerDesk(CaseStore store, Catalogue catalogue) {
        this.store = store;
        this.catalogue = catalogue;
        this.lines = new Lines(store, catalogue);
    }

    /**
     * One thing with what a package said about it.
     *
     * @param type as the package says, or as it is known here
     * @param title as the package says, or as it is called here
     */
    public record Thing(ObjectId id, String type, String title, List<HeldClaim> claims) {
        public Thing {
            claims = List.copyOf(claims);
        }
    }

    /**
     * What a package held.
     *
     * @param relations claims about other claims: replacing, taking back, resolving
     * @param known things that its claims point at, as they are called here
     * @param shown how many claims these are; fewer than it held if it held very many, or if some are no longer here
     */
    public record Contents(List<Thing> things, int relations, Map<ObjectId, Line> known, int shown) {
        public Contents {
            things = List.copyOf(things);
            known = Map.copyOf(known);
        }
    }

    public Contents contents(LedgerLine line) {
        var exchange = store.queries().exchange();
        var claims = line.isOutgoing()
                ? exchange.sent(line.partner(), line.hash(), MOST)
                : exchange.received(line.hash(), MOST);
        var byObject = new LinkedHashMap<ObjectId, List<HeldClaim>>();
        var named = new LinkedHashSet<ObjectId>();
        int relations = 0;
        for (ClaimDetail detail : claims) {
            if (detail.held().claim().core() instanceof Core.Statement statement) {
                byObject.computeIfAbsent(statement.object(), _ -> new ArrayList<>())
                        .add(detail.held());
                named.add(statement.object());
                if (statement.value() instanceof Ref(ObjectId target)) {
                    named.add(target);
                }
                var attribution = detail.held().claim().attribution();
                if (attribution != null && attribution.source() != null) {
                    named.add(attribution.source());
                }
            } else {
                relations++;
            }
        }
        var known = lines.byId(named, false);
        var things = byObject.entrySet().stream()
                .map(each -> thing(each.getKey(), each.getValue(), known))
                .toList();
        return new Contents(things, relations, known, claims.size());
    }

    private Thing thing(ObjectId id, List<HeldClaim> claims, Map<ObjectId, Line> known) {
        Line line = known.get(id);
        String type = Lines.value(claims, "type").map(value -> value.plain()).orElse(line == null ? "" : line.type());
        String title = catalogue.titleProperties().stream()
                .flatMap(property -> Lines.value(claims, property).stream())
                .map(value -> value.plain())
                .findFirst()
                .orElse(line == null ? "" : line.title());
        return new Thing(
                id,
                type,
                title,
                claims.stream()
                        .filter(claim -> !claim.statement().property().equals("type"))
                        .toList());
    }
}

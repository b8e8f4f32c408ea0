package org.entente.app.erasure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.entente.app.account.Witnesses;
import org.entente.exchange.notice.ErasureNotice;
import org.entente.model.ClaimId;
import org.entente.provenance.canonical.CanonicalJson;
import org.entente.provenance.canonical.Json;
import org.entente.store.CaseStore;
import org.entente.store.Notes;

/**
 * Which partners have to be told of an erasure, because they were given what went. Each package to them tells it, until they have sent
 * back the head of our journal that one of these packages carried: then it has arrived.
 */
public final class OwedNotices {

    private static final String OWED = "erasure-owed";
    private static final String TOLD = "erasure-told";

    /** As many as one package tells, so that it stays readable; the others go with the next. */
    private static final int MOST = 20;

    private final CaseStore store;

    public OwedNotices(CaseStore store) {
        this.store = store;
    }

    /** Writes down, in the action of the order itself, who is to be told. */
    void owe(Notes notes, ErasureOrder order, Map<String, List<ClaimId>> handed) {
        handed.forEach((partner, claims) -> {
            for (int from = 0; from < claims.size(); from += ErasureNotice.MOST) {
                var some = claims.subList(from, Math.min(claims.size(), from + ErasureNotice.MOST));
                var notice = new ErasureNotice(order.reason(), order.basis(), order.time(), some);
                notes.note(OWED, partner(partner), CanonicalJson.write(notice.json()));
            }
        });
    }

    private static byte[] partner(String code) {
        return CanonicalJson.write(Json.fields().with("partner", code).end());
    }

    /** What the next package to a partner has to tell. */
    public List<ErasureNotice> open(String partner) {
        var heads = new HashSet<String>();
        new Witnesses(store)
                .returned().stream()
                        .filter(each -> each.partner().equals(partner))
                        .forEach(each -> heads.add(each.head().head()));
        var arrived = new HashSet<String>();
        for (var note : store.queries().exchange().notes(TOLD)) {
            Json.Obj told = CanonicalJson.parse(note.chain()).object();
            if (told.text("partner").equals(partner) && heads.contains(told.text("head"))) {
                arrived.addAll(told.texts("notices"));
            }
        }
        var open = new ArrayList<ErasureNotice>();
        for (var note : store.queries().exchange().notes(OWED, partner(partner))) {
            var notice = ErasureNotice.parse(CanonicalJson.parse(note.content()));
            if (!arrived.contains(ErasureRequest.key(partner, notice))) {
                open.add(notice);
            }
        }
        return List.copyOf(open.subList(0, Math.min(MOST, open.size())));
    }

    /**
     * A package left that tells them.
     *
     * @param head of our journal that it carries
     */
    public void told(String partner, List<ErasureNotice> notices, String head) {
        if (!notices.isEmpty()) {
            byte[] chain = CanonicalJson.write(Json.fields()
                    .with("partner", partner)
                    .with("head", head)
                    .with(
                            "notices",
                            Json.texts(notices.stream()
                                    .map(each -> ErasureRequest.key(partner, each))
                                    .toList()))
                    .end());
            store.note(notes -> notes.note(TOLD, chain, new byte[0]));
        }
    }
}

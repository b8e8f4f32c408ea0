package org.entente.app.erasure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.AppException;
import org.entente.exchange.notice.ErasureNotice;
import org.entente.model.work.Progress;
import org.entente.provenance.canonical.CanonicalJson;
import org.entente.provenance.canonical.Json;
import org.entente.store.CaseStore;

/**
 * What partners erased that they had given us. Nothing is erased here by itself: a person erases it too, or keeps it and says why.
 */
public final class ErasureRequests {

    private static final String ASKED = "erasure-asked";
    private static final String DECIDED = "erasure-decided";

    private final CaseStore store;
    private final ErasureService erasures;

    public ErasureRequests(CaseStore store, ErasureService erasures) {
        this.store = store;
        this.erasures = erasures;
    }

    /** Keeps what a package told, unless it was told before. */
    public static void arrived(CaseStore store, String partner, List<ErasureNotice> notices, Instant now) {
        var known = new HashMap<String, Boolean>();
        store.queries()
                .exchange()
                .notes(ASKED)
                .forEach(note -> known.put(chain(note.chain()).text("key"), true));
        for (ErasureNotice notice : notices) {
            String key = ErasureRequest.key(partner, notice);
            if (known.putIfAbsent(key, true) == null) {
                byte[] chain = CanonicalJson.write(Json.fields()
                        .with("key", key)
                        .with("partner", partner)
                        .with("time", now.toString())
                        .end());
                store.note(notes -> notes.note(ASKED, chain, CanonicalJson.write(notice.json())));
            }
        }
    }

    private record Decided(ErasureRequest.Decision decision, String reason) {}

    /** Every one, the oldest first. */
    public List<ErasureRequest> all() {
        Map<String, Decided> decided = new HashMap<>();
        for (var note : store.queries().exchange().notes(DECIDED)) {
            Json.Obj fields = chain(note.chain());
            String reason =
                    note.content().length == 0 ? "" : chain(note.content()).text("reason");
            decided.put(
                    fields.text("key"), new Decided(ErasureRequest.Decision.valueOf(fields.text("decision")), reason));
        }
        var all = new ArrayList<ErasureRequest>();
        for (var note : store.queries().exchange().notes(ASKED)) {
            Json.Obj fields = chain(note.chain());
            var notice = ErasureNotice.parse(CanonicalJson.parse(note.content()));
            var decision = decided.getOrDefault(fields.text("key"), new Decided(ErasureRequest.Decision.OPEN, ""));
            all.add(new ErasureRequest(
                    fields.text("key"),
                    fields.text("partner"),
                    Instant.parse(fields.text("time")),
                    notice,
                    store.reach(notice.claims()).claims(),
                    decision.decision(),
                    decision.reason()));
        }
        return all;
    }

    /** Those that nobody has decided about. */
    public List<ErasureRequest> open() {
        return all().stream().filter(ErasureRequest::isOpen).toList();
    }

    /** Keeps what a partner erased. */
    public void keep(String key, String reason) {
        if (reason.isBlank()) {
            throw new AppException("app.erasure.keep.reason");
        }
        decide(find(key), ErasureRequest.Decision.KEPT, reason.strip());
    }

    /**
     * Erases it here too, under the partner's order.
     *
     * @param second see {@link ErasureService#erase}
     */
    public Erased erase(String key, char[] second, Progress progress) {
        ErasureRequest request = find(key);
        var notice = request.notice();
        Erased erased = erasures.erase(
                notice.claims(), notice.order() + " (" + request.partner() + ")", notice.basis(), second, progress);
        decide(request, ErasureRequest.Decision.ERASED, "");
        return erased;
    }

    private void decide(ErasureRequest request, ErasureRequest.Decision decision, String reason) {
        byte[] chain = CanonicalJson.write(Json.fields()
                .with("key", request.key())
                .with("decision", decision.name())
                .with("time", erasures.now().toString())
                .end());
        byte[] words = reason.isEmpty()
                ? new byte[0]
                : CanonicalJson.write(Json.fields().with("reason", reason).end());
        store.note(notes -> notes.note(DECIDED, chain, words));
        erasures.note(
                decision == ErasureRequest.Decision.KEPT ? "erasure.kept" : "erasure.followed",
                request.partner() + ": " + request.notice().order() + (reason.isEmpty() ? "" : ": " + reason));
    }

    /** By the key or how it begins. */
    private ErasureRequest find(String key) {
        var found = open().stream()
                .filter(request -> !key.isEmpty() && request.key().startsWith(key))
                .toList();
        if (found.size() != 1) {
            throw new AppException("app.erasure.request", key);
        }
        return found.getFirst();
    }

    private static Json.Obj chain(byte[] bytes) {
        return CanonicalJson.parse(bytes).object();
    }
}

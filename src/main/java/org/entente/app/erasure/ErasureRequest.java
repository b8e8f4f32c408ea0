package org.entente.app.erasure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import org.entente.exchange.notice.ErasureNotice;
import org.entente.model.Hash;
import org.entente.provenance.canonical.CanonicalJson;

/**
 * A partner erased what it had given us, and we have to decide about ours.
 *
 * @param key names it here
 * @param partner code of who erased it
 * @param time when its notice came
 * @param here how many of the claims are still here
 * @param decision what was decided
 * @param reason why it is kept; empty unless it is
 */
public record ErasureRequest(
        String key, String partner, Instant time, ErasureNotice notice, int here, Decision decision, String reason) {

    /** What was decided about one. */
    public enum Decision {
        OPEN,
        KEPT,
        ERASED
    }

    public boolean isOpen() {
        return decision == Decision.OPEN;
    }

    static String key(String partner, ErasureNotice notice) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((partner + "\n").getBytes(StandardCharsets.UTF_8));
            return Hash.of(digest.digest(CanonicalJson.write(notice.json()))).toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

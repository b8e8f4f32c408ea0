package org.entente.app.exchange;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.provenance.canonical.CanonicalJson;
import org.entente.provenance.canonical.Json;
import org.entente.release.Reason;

/**
 * What people ask of a package later and what is no id, hash or code: kept where it can be erased.
 *
 * @param marking the label of the whole package, as a banner; empty if it was not recorded
 * @param signer who signed it; empty if it was not recorded
 * @param taker who took it in; empty for one that went out, or if it was not recorded
 * @param stays how many chosen claims stayed, by reason; empty for one that came
 */
public record LedgerFacts(String marking, String signer, String taker, Map<Reason, Integer> stays) {

    /** Of a package from before these were recorded. */
    static final LedgerFacts NONE = new LedgerFacts("", "", "", Map.of());

    public LedgerFacts {
        stays = Map.copyOf(stays);
    }

    /** Whether anything was recorded. */
    public boolean isRecorded() {
        return !signer.isEmpty();
    }

    byte[] bytes() {
        return CanonicalJson.write(Json.fields()
                .withSome("marking", marking)
                .withSome("signer", signer)
                .withSome("taker", taker)
                .withSome(
                        "stays",
                        new EnumMap<>(stays.isEmpty() ? new EnumMap<Reason, Integer>(Reason.class) : stays)
                                .entrySet().stream()
                                        .map(each -> each.getKey() + "=" + each.getValue())
                                        .collect(Collectors.joining(" ")))
                .end());
    }

    static LedgerFacts parse(byte[] bytes) {
        if (bytes.length == 0) {
            return NONE;
        }
        Json.Obj fields = CanonicalJson.parse(bytes).object();
        var stays = new EnumMap<Reason, Integer>(Reason.class);
        for (String each : fields.text("stays", "").split(" ")) {
            int equals = each.indexOf('=');
            if (equals > 0) {
                stays.put(Reason.valueOf(each.substring(0, equals)), Integer.valueOf(each.substring(equals + 1)));
            }
        }
        return new LedgerFacts(fields.text("marking", ""), fields.text("signer", ""), fields.text("taker", ""), stays);
    }
}

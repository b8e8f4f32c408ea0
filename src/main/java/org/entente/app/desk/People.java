package org.entente.app.desk;

import java.util.HashMap;
import java.util.Map;
import org.entente.app.exchange.PartnerService;
import org.entente.app.identity.IdentitySummary;
import org.entente.model.KeyId;

/** Who stands behind a key, as far as we hold cards. */
public final class People {

    private final IdentitySummary own;
    private final PartnerService partners;
    private final Map<KeyId, String> colleagues;

    /** @param colleagues who else signs in this vault */
    public People(IdentitySummary own, PartnerService partners, Map<KeyId, String> colleagues) {
        this.own = own;
        this.partners = partners;
        this.colleagues = Map.copyOf(colleagues);
    }

    /** Our own code. */
    String organisation() {
        return own.organisation();
    }

    /** Persons by the keys that they sign with. */
    public Map<KeyId, String> names() {
        var names = new HashMap<KeyId, String>();
        names.putAll(colleagues);
        partners.list().forEach(partner -> names.put(partner.key(), partner.person()));
        names.put(own.key(), own.person());
        return names;
    }

    Map<KeyId, String> organisations() {
        var organisations = new HashMap<KeyId, String>();
        colleagues.keySet().forEach(key -> organisations.put(key, own.organisation()));
        partners.list().forEach(partner -> organisations.put(partner.key(), partner.code()));
        organisations.put(own.key(), own.organisation());
        return organisations;
    }
}

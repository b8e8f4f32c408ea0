package org.entente.app.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import org.entente.exchange.Partners;
import org.entente.exchange.Spool;
import org.entente.model.KeyId;
import org.entente.vault.Vault;
import org.entente.vault.identity.Identity;

/** Fits the vault's spool and this case's partners to the doors that {@code exchange} declares. */
final class Doors {

    private Doors() {}

    static Spool spool(Vault vault) {
        return () -> {
            var file = vault.spool();
            return new Spool.File() {
                @Override
                public OutputStream write() throws IOException {
                    return file.write();
                }

                @Override
                public InputStream read() throws IOException {
                    return file.read();
                }

                @Override
                public void close() {
                    file.close();
                }
            };
        };
    }

    /** What is thought of partners now: read once, since a package asks for every commit of it. */
    static Partners trust(PartnerService partners, Identity own) {
        var trust = new HashMap<KeyId, Partners.Trust>();
        partners.list().forEach(partner -> trust.put(partner.key(), trust(partner)));
        trust.put(own.keyId(), new Partners.Trust.Verified(own.card()));
        return signer -> trust.getOrDefault(signer, new Partners.Trust.Unknown());
    }

    private static Partners.Trust trust(Partner partner) {
        return switch (partner.state()) {
            case VERIFIED -> new Partners.Trust.Verified(partner.card());
            case UNVERIFIED -> new Partners.Trust.Unverified(partner.card());
            case STOPPED -> new Partners.Trust.Stopped(partner.card());
        };
    }
}

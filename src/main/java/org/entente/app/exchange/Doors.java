package org.entente.app.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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

    static Partners trust(PartnerService partners, Identity own) {
        return (KeyId signer) -> {
            if (signer.equals(own.keyId())) {
                return new Partners.Trust.Verified(own.card());
            }
            return partners.byKey(signer)
                    .<Partners.Trust>map(partner -> switch (partner.state()) {
                        case VERIFIED -> new Partners.Trust.Verified(partner.card());
                        case UNVERIFIED -> new Partners.Trust.Unverified(partner.card());
                        case STOPPED -> new Partners.Trust.Stopped(partner.card());
                    })
                    .orElseGet(Partners.Trust.Unknown::new);
        };
    }
}

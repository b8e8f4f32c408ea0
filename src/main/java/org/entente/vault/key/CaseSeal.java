package org.entente.vault.key;

import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Keeps the case id in the header without showing it. */
final class CaseSeal {

    private static final String LABEL = "entente/vault/1/case";

    private CaseSeal() {}

    static byte[] seal(UUID caseId, UUID vault, Secret vaultKey, RandomGenerator random) {
        try (Secret key = Derivation.derive(vaultKey, Bytes.of(vault), LABEL)) {
            return new Aead(key).sealWithNonce(random, associated(vault), Bytes.of(caseId));
        }
    }

    static UUID open(byte[] sealed, UUID vault, Secret vaultKey) throws DamagedException {
        try (Secret key = Derivation.derive(vaultKey, Bytes.of(vault), LABEL)) {
            byte[] plain = new Aead(key).openWithNonce(associated(vault), sealed);
            if (plain == null) {
                throw new DamagedException("vault.damaged.header");
            }
            return Bytes.uuid(ByteBuffer.wrap(plain));
        }
    }

    private static byte[] associated(UUID vault) {
        return Bytes.join(Bytes.label("entente/vault-case/1"), Bytes.of(vault));
    }
}

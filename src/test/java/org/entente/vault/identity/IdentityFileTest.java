package org.entente.vault.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.UUID;
import org.entente.model.KeyId;
import org.entente.provenance.identity.Card;
import org.entente.provenance.identity.P384;
import org.entente.provenance.identity.SignatureKind;
import org.entente.vault.Opening;
import org.entente.vault.TestVaults;
import org.entente.vault.Vault;
import org.entente.vault.VaultException;
import org.entente.vault.key.KdfParameters;
import org.entente.vault.key.RecoveryCode;
import org.entente.vault.key.Secret;
import org.entente.vault.key.Stretch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityFileTest {

    @TempDir
    Path home;

    @Test
    void opensToTheSamePersonWithTheRightPassphraseAlone() {
        var file = new IdentityFile(home, TestVaults.surroundings(1));
        Card card;
        try (Identity identity = file.create("Mara Kestrel", "KST", "open sesame".toCharArray(), KdfParameters.FLOOR)) {
            card = identity.card();
        }
        assertThat(file.open("open sesam".toCharArray())).isEqualTo(new IdentityOpening.WrongPassphrase());
        var opened = (IdentityOpening.Opened) file.open("open sesame".toCharArray());
        try (Identity identity = opened.identity()) {
            assertThat(identity.card()).isEqualTo(card);
            byte[] message = "said".getBytes(UTF_8);
            assertThat(P384.verify(
                            card.signingKey(),
                            SignatureKind.COMMIT,
                            message,
                            identity.sign(SignatureKind.COMMIT, message)))
                    .isTrue();
            assertThat(P384.verifyData(card.signingKey(), message, identity.sign(message)))
                    .isTrue();
        }
        assertThatThrownBy(() -> file.create("Other", "KST", "x".toCharArray(), KdfParameters.FLOOR))
                .isInstanceOf(VaultException.class);
    }

    @Test
    void everyWorkstationHasARandomIdOfItsOwnAsRfc9562Says() throws Exception {
        for (int seed = 1; seed <= 12; seed++) {
            Path own = Files.createDirectory(home.resolve("of-" + seed));
            var surroundings = TestVaults.surroundings(seed);
            TestIdentities.create(own, "KST", surroundings);
            try (Identity identity = TestIdentities.open(own, surroundings)) {
                UUID workstation = identity.card().content().workstation();
                assertThat(workstation.version()).isEqualTo(4);
                assertThat(workstation.variant()).isEqualTo(2);
            }
        }
    }

    @Test
    void signsAndAgreesNoMoreWhenItIsClosedAndTellsItsKeyAlone() {
        var surroundings = TestVaults.surroundings(1);
        TestIdentities.create(home, "KST", surroundings);
        Identity identity = TestIdentities.open(home, surroundings);
        assertThat(identity.toString()).isEqualTo("Identity[" + identity.keyId() + "]");
        var other = identity.card().agreementKey();
        assertThat(identity.agree(other)).hasSize(48);
        identity.close();
        assertThatThrownBy(() -> identity.sign(SignatureKind.COMMIT, new byte[1]))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> identity.agree(other)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void agreesOnOneSecretFromBothSides() {
        var one = new IdentityFile(home.resolve("one"), TestVaults.surroundings(2), TestVaults.QUICK);
        var two = new IdentityFile(home.resolve("two"), TestVaults.surroundings(3), TestVaults.QUICK);
        try (Identity kestrel = one.create("K", "KST", "k".toCharArray(), KdfParameters.FLOOR);
                Identity avocet = two.create("A", "AVL", "a".toCharArray(), KdfParameters.FLOOR)) {
            assertThat(kestrel.agree(avocet.card().agreementKey()))
                    .hasSize(48)
                    .isEqualTo(avocet.agree(kestrel.card().agreementKey()));
        }
    }

    @Tag("slow")
    @Test
    void tellsEveryFlippedByteFromAWrongPassphrase() throws Exception {
        var file = new IdentityFile(home, TestVaults.surroundings(4), TestVaults.QUICK);
        file.create("Mara", "KST", "p".toCharArray(), KdfParameters.FLOOR).close();
        Path path = home.resolve("identity");
        byte[] good = Files.readAllBytes(path);
        for (int i = 0; i < good.length; i++) {
            byte[] bad = good.clone();
            bad[i] ^= 0x40;
            Files.write(path, bad);
            assertThat(file.open("p".toCharArray())).as("byte %d", i).isInstanceOf(IdentityOpening.Damaged.class);
        }
        Files.write(path, java.util.Arrays.copyOf(good, 20));
        assertThat(file.open("p".toCharArray())).isInstanceOf(IdentityOpening.Damaged.class);
    }

    @Test
    void exportsBothKeysForStockTools() throws Exception {
        var file = new IdentityFile(home, TestVaults.surroundings(6), TestVaults.QUICK);
        char[] passphrase = "export".toCharArray();
        try (Identity identity = file.create("Mara", "KST", "p".toCharArray(), KdfParameters.FLOOR)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(identity.exportPkcs12(passphrase)), passphrase);
            var signature = Signature.getInstance("SHA384withECDSA");
            signature.initSign((PrivateKey) store.getKey("signing", passphrase));
            signature.update("said".getBytes(UTF_8));
            assertThat(P384.verifyData(identity.card().signingKey(), "said".getBytes(UTF_8), signature.sign()))
                    .isTrue();
            assertThat(store.getCertificate("agreement").getEncoded())
                    .isEqualTo(identity.card().agreementCertificate());
        }
    }

    @Test
    void stretchesNothingOnceAVaultKeepsASpare() throws Exception {
        var stretched = new java.util.concurrent.atomic.AtomicInteger();
        Stretch counting = (passphrase, salt, cost) -> {
            stretched.incrementAndGet();
            return TestVaults.QUICK.key(passphrase, salt, cost);
        };
        var surroundings = TestVaults.surroundings(7);
        var file = new IdentityFile(home, surroundings, counting);
        char[] passphrase = "test".toCharArray();
        KeyId key = made(file, passphrase);
        Path folder = home.resolve("a.vault");
        stretched.set(0);
        try (Vault vault = TestVaults.create(folder, surroundings);
                Secret holder = vault.holder().orElseThrow()) {
            opened(file.open(passphrase, vault.id(), key, holder));
            assertThat(stretched).as("no spare yet").hasValue(1);
        }
        UUID id;
        try (Vault vault = TestVaults.open(folder, surroundings);
                Secret holder = vault.holder().orElseThrow()) {
            id = vault.id();
            opened(file.open(passphrase, id, key, holder));
            assertThat(stretched).as("the spare opened").hasValue(1);
        }
        try (Secret other = Secret.random(surroundings.random())) {
            opened(file.open(passphrase, id, key, other));
            assertThat(stretched)
                    .as("another user's key does not open the spare")
                    .hasValue(2);
            assertThat(file.open("wrong".toCharArray(), UUID.randomUUID(), key, other))
                    .isEqualTo(new IdentityOpening.WrongPassphrase());
        }
    }

    @Tag("slow")
    @Test
    void believesNoSpareOfAnotherIdentityOrADamagedOne() throws Exception {
        var surroundings = TestVaults.surroundings(8);
        var file = new IdentityFile(home, surroundings, TestVaults.QUICK);
        char[] passphrase = "test".toCharArray();
        KeyId key = made(file, passphrase);
        try (Vault vault = TestVaults.create(home.resolve("a.vault"), surroundings);
                Secret holder = vault.holder().orElseThrow()) {
            opened(file.open(passphrase, vault.id(), key, holder));
            Path spare = home.resolve("spare").resolve(vault.id().toString());
            byte[] good = Files.readAllBytes(spare);
            for (int i = 0; i < good.length; i++) {
                byte[] bad = good.clone();
                bad[i] ^= 0x40;
                Files.write(spare, bad);
                assertThat(file.open("wrong".toCharArray(), vault.id(), key, holder))
                        .as("byte %d", i)
                        .isEqualTo(new IdentityOpening.WrongPassphrase());
            }
            Files.write(spare, good);
            Files.delete(home.resolve("identity"));
            KeyId next = made(file, "new".toCharArray());
            assertThat(file.open(passphrase, vault.id(), next, holder))
                    .as("the spare is of the identity before")
                    .isEqualTo(new IdentityOpening.WrongPassphrase());
        }
    }

    @Test
    void opensWithItsNewPassphraseAndThroughTheVaultsThatKeptTheOld() {
        var surroundings = TestVaults.surroundings(10);
        var file = new IdentityFile(home, surroundings, TestVaults.QUICK);
        char[] passphrase = "test".toCharArray();
        KeyId key = made(file, passphrase);
        try (Vault vault = TestVaults.create(home.resolve("a.vault"), surroundings);
                Secret holder = vault.holder().orElseThrow()) {
            try (Identity identity =
                    ((IdentityOpening.Opened) file.open(passphrase, vault.id(), key, holder)).identity()) {
                file.change(identity, "new".toCharArray(), KdfParameters.FLOOR);
            }
            assertThat(file.open(passphrase)).isEqualTo(new IdentityOpening.WrongPassphrase());
            opened(file.open("new".toCharArray()));
            opened(file.open(passphrase, vault.id(), key, holder));
        }
    }

    private static KeyId made(IdentityFile file, char[] passphrase) {
        try (Identity identity = file.create("Mara", "KST", passphrase, KdfParameters.FLOOR)) {
            return identity.keyId();
        }
    }

    @Test
    void recoveryCodeGivesNoKeyToAnIdentity() {
        var surroundings = TestVaults.surroundings(9);
        Path folder = home.resolve("a.vault");
        RecoveryCode code;
        try (Vault vault = TestVaults.create(folder, surroundings)) {
            code = vault.slots().newRecoveryCode();
        }
        var opening = (Opening.Opened) Vault.open(folder, code, surroundings);
        try (Vault vault = opening.vault()) {
            assertThat(vault.holder()).isEmpty();
        }
    }

    private static void opened(IdentityOpening opening) {
        assertThat(opening).isInstanceOf(IdentityOpening.Opened.class);
        ((IdentityOpening.Opened) opening).identity().close();
    }

    @Test
    void saysThatThereIsNoIdentity() {
        assertThat(new IdentityFile(home, TestVaults.surroundings(5)).open("p".toCharArray()))
                .isEqualTo(new IdentityOpening.NoIdentity());
    }
}

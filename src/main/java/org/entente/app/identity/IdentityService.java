package org.entente.app.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.app.AppException;
import org.entente.app.home.Home;
import org.entente.app.outgoing.FileWriting;
import org.entente.app.passphrase.PassphraseCost;
import org.entente.model.work.EntenteException;
import org.entente.provenance.identity.Card;
import org.entente.vault.Surroundings;
import org.entente.vault.Vault;
import org.entente.vault.identity.Identity;
import org.entente.vault.identity.IdentityFile;
import org.entente.vault.identity.IdentityOpening;
import org.entente.vault.key.Secret;

/** Makes and opens this person's identity. The card, which holds no secret, is kept beside the wrapped keys. */
public final class IdentityService {

    private final Path cardFile;
    private final Path identityFile;
    private final IdentityFile file;
    private final PassphraseCost cost;

    /** @param cost of trying one passphrase on the identity made here */
    public IdentityService(Home home, Surroundings surroundings, PassphraseCost cost) {
        this.cardFile = home.folder().resolve("identity.card");
        this.identityFile = home.identityFile();
        this.file = new IdentityFile(home.folder(), surroundings);
        this.cost = cost;
    }

    /** Whether an identity may be called so: somebody, of an organisation with a code of letters, digits, dot, plus and dash. */
    public static boolean isNamed(String person, String organisation) {
        return !person.isBlank() && isCode(organisation);
    }

    /** Whether an organisation can be called so in markings. */
    public static boolean isCode(String organisation) {
        return organisation.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}.+-]{0,31}");
    }

    public boolean exists() {
        return file.exists();
    }

    /**
     * Makes keys and card.
     *
     * @param organisation short code, by which markings name it
     * @throws AppException if there is an identity already, or the code is not letters, digits, dot and dash
     */
    public IdentitySummary create(String person, String organisation, char[] passphrase) {
        if (file.exists()) {
            throw new AppException("app.identity.exists");
        }
        if (!isNamed(person, organisation)) {
            throw new AppException("app.identity.names");
        }
        if (passphrase.length == 0) {
            throw new AppException("app.passphrase.empty");
        }
        try (Identity identity = file.create(person.strip(), organisation, passphrase, cost.measured())) {
            FileWriting.writePrivately(cardFile, identity.card().text().getBytes(StandardCharsets.UTF_8));
            return summary(identity.card());
        }
    }

    /**
     * Makes new keys and a new card for the same person, because the passphrase of the old ones is forgotten. The old ones are
     * kept beside them, should it come back to mind. Partners must compare words again. The caller closes the identity.
     */
    public Identity renew(char[] passphrase) {
        var before = summary();
        Path aside = setAside(identityFile);
        Path cardAside = setAside(cardFile);
        try {
            Identity identity = file.create(before.person(), before.organisation(), passphrase, cost.measured());
            FileWriting.writePrivately(cardFile, identity.card().text().getBytes(StandardCharsets.UTF_8));
            return identity;
        } catch (RuntimeException e) {
            move(aside, identityFile);
            move(cardAside, cardFile);
            throw e;
        }
    }

    private static Path setAside(Path file) {
        int number = 1;
        Path aside = file;
        while (Files.exists(aside)) {
            aside = file.resolveSibling(file.getFileName() + ".before-" + number++);
        }
        move(file, aside);
        return aside;
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new AppException("app.file.not-written", e, to.toString());
        }
    }

    /** Whether a passphrase opens the identity; it stays the caller's to wipe. */
    public boolean isOpenedBy(char[] passphrase) {
        var opening = file.open(passphrase);
        if (opening instanceof IdentityOpening.WrongPassphrase) {
            return false;
        }
        opened(opening).close();
        return true;
    }

    /** Opens the identity; the caller closes it. */
    public Identity open(char[] passphrase) {
        return opened(file.open(passphrase));
    }

    /** Opens the identity of whoever just opened a vault with the same passphrase; the caller closes it. */
    public Identity open(char[] passphrase, Vault vault) {
        var holder = vault.holder();
        if (holder.isEmpty() || !file.exists()) {
            return open(passphrase);
        }
        var known = known();
        if (known.isEmpty()) {
            return withCard(open(passphrase));
        }
        try (Secret key = holder.get()) {
            return opened(file.open(passphrase, vault.id(), known.get().key(), key));
        }
    }

    /** The card beside the identity is lost or damaged; it is also in it. */
    private Identity withCard(Identity identity) {
        FileWriting.writePrivately(cardFile, identity.card().text().getBytes(StandardCharsets.UTF_8));
        return identity;
    }

    /** Who this workstation's person is; empty if there is nobody yet, or the card does not say so any more. */
    public Optional<IdentitySummary> known() {
        try {
            return file.exists() ? Optional.of(summary()) : Optional.empty();
        } catch (EntenteException _) {
            return Optional.empty(); // the next opening writes it anew
        }
    }

    /**
     * Lets another passphrase open the identity from now on. Vaults whose passphrase stays what it was go on opening it.
     *
     * @param identity this workstation's, open
     */
    public void change(Identity identity, char[] passphrase) {
        file.change(identity, passphrase, cost.measured());
    }

    /** Lets a vault that the same passphrase opens open this identity too. */
    public void join(Identity identity, Vault vault) {
        vault.holder().ifPresent(key -> {
            try (key) {
                file.keepSpare(identity, vault.id(), key);
            }
        });
    }

    private static Identity opened(IdentityOpening opening) {
        return switch (opening) {
            case IdentityOpening.Opened(Identity identity) -> identity;
            case IdentityOpening.WrongPassphrase() -> throw new AppException("app.passphrase.wrong");
            case IdentityOpening.NoIdentity() -> throw new AppException("app.identity.none");
            case IdentityOpening.Damaged(String key) -> throw new AppException(key);
        };
    }

    /** Who this workstation's person is; needs no passphrase. */
    public IdentitySummary summary() {
        return summary(Card.parse(card()));
    }

    /** The card as the file that partners get. */
    public String card() {
        if (!file.exists()) {
            throw new AppException("app.identity.none");
        }
        try {
            return Files.readString(cardFile);
        } catch (IOException e) {
            throw new AppException("app.file.unreadable", e, cardFile.toString());
        }
    }

    /**
     * Writes a copy of the keys and certificates as PKCS #12, for stock tools; it is protected by the same passphrase, but
     * much more weakly than the identity itself.
     */
    public void exportTo(Path file, char[] passphrase) {
        try (Identity identity = open(passphrase)) {
            FileWriting.writePrivately(file, identity.exportPkcs12(passphrase));
        }
    }

    private static IdentitySummary summary(Card card) {
        return new IdentitySummary(card.person(), card.organisation(), card.workstation(), card.keyId());
    }
}

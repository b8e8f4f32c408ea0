package org.entente.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.entente.app.copy.VaultCopies;
import org.entente.app.copy.WhatBecame;
import org.entente.app.graph.NetworkService;
import org.entente.app.home.Home;
import org.entente.app.identity.IdentityService;
import org.entente.app.passphrase.PassphraseCost;
import org.entente.app.text.Texts;
import org.entente.catalogue.Catalogue;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import org.entente.vault.Opening;
import org.entente.vault.Surroundings;
import org.entente.vault.Vault;
import org.entente.vault.VaultSetup;
import org.entente.vault.backup.Backup;
import org.entente.vault.identity.Identity;
import org.entente.vault.key.KdfParameters;
import org.jspecify.annotations.Nullable;

/** One person's workstation: its identity, and the way to every vault. Where the product is wired together. */
public final class Workstation {

    private static final int OPENING_STEPS = 3; // the passphrase, the case, the screen

    private final Home home;
    private final Texts texts;
    private final Surroundings surroundings;
    private final PassphraseCost cost;
    private final Catalogue catalogue = Catalogue.load();
    private final IdentityService identities;
    private final VaultCopies copies;

    /** The product: this machine's clock, randomness and files, and what a second of this machine is worth to a passphrase. */
    public Workstation(Home home, Texts texts) {
        this(home, texts, Surroundings.ofThisMachine(), PassphraseCost.ofThisMachine());
    }

    /** For tests and the tour, which may choose a lower cost within the vault's bounds. */
    public Workstation(Home home, Texts texts, Surroundings surroundings, KdfParameters cost) {
        this(home, texts, surroundings, PassphraseCost.of(cost));
    }

    private Workstation(Home home, Texts texts, Surroundings surroundings, PassphraseCost cost) {
        this.home = home;
        this.texts = texts;
        this.surroundings = surroundings;
        this.cost = cost;
        this.identities = new IdentityService(home, surroundings, cost);
        this.copies = new VaultCopies(home, surroundings.random());
    }

    public Home home() {
        return home;
    }

    public Texts texts() {
        return texts;
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    /** This machine's clock and randomness, or what a test gave it. */
    public InstantSource clock() {
        return surroundings.clock();
    }

    public RandomGenerator random() {
        return surroundings.random();
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public IdentityService identities() {
        return identities;
    }

    /** Finds out which vault is a copy. */
    public VaultCopies copies() {
        return copies;
    }

    /** Networks from plain files; those of a case come from {@link OpenCase#networks}. */
    public NetworkService networks() {
        return new NetworkService(catalogue, null);
    }

    /** Makes an empty vault for a new case, which is called by its folder, and opens it. */
    public OpenCase create(Path vault, char[] passphrase) {
        return create(vault, "", passphrase);
    }

    /**
     * Makes an empty vault for a new case and opens it.
     *
     * @param name what the case is called; empty for the folder's name
     */
    public OpenCase create(Path vault, String name, char[] passphrase) {
        Identity identity = identities.open(passphrase);
        try {
            var setup = new VaultSetup(ObjectId.random(surroundings.random()).value(), cost.measured());
            return named(Vault.create(vault, passphrase, setup, surroundings), name, identity, passphrase);
        } catch (RuntimeException e) {
            identity.close();
            throw e;
        }
    }

    private OpenCase named(Vault created, String name, Identity identity, char[] passphrase) {
        try {
            identities.join(identity, created);
            CaseName.keep(created.desk(), name);
            return arrived(
                    CaseOpening.of(
                            this, identity, created, CaseName.of(created.desk(), created.folder()), Progress.NONE),
                    passphrase);
        } catch (RuntimeException e) {
            created.close();
            Backup.delete(created.folder(), surroundings); // half of it is of use to nobody
            throw e;
        }
    }

    /**
     * Somebody who works here for the first time, in a vault that was made elsewhere.
     *
     * @param organisation short code, by which markings name it
     */
    public record Newcomer(String person, String organisation) {}

    /**
     * Opens a vault and this person's identity with one passphrase.
     *
     * @throws AppException if it cannot be opened, saying why
     */
    public OpenCase open(Path vault, char[] passphrase) {
        return open(vault, passphrase, null, OpeningProgress.NONE);
    }

    /**
     * Opens a vault and this person's identity with one passphrase.
     *
     * @param newcomer gets an identity with this passphrase once the vault is open, if there is none here; null for nobody
     * @throws AppException if it cannot be opened, saying why
     */
    public OpenCase open(Path vault, char[] passphrase, @Nullable Newcomer newcomer, OpeningProgress progress) {
        Vault opened = opened(vault, Vault.open(vault, passphrase, surroundings));
        Identity identity;
        try {
            progress.steps().report(1, OPENING_STEPS);
            copies.ask(opened);
            welcome(newcomer, passphrase);
            identity = identities.open(passphrase, opened);
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
        try {
            return arrived(
                    CaseOpening.of(this, identity, opened, CaseName.of(opened.desk(), vault), progress.index()),
                    passphrase);
        } catch (RuntimeException e) {
            identity.close();
            throw e;
        }
    }

    /** Makes a vault from a backup; whether it opens shows at the first passphrase. */
    public void copyBack(Path backup, Path folder, Progress progress) {
        Backup.restore(backup, folder, surroundings, progress);
        copies.answer(folder, WhatBecame.RESTORED);
    }

    /**
     * Makes a vault from a backup and opens it. The identity is this workstation's; packages go out in streams of their own, since
     * the vault that was copied may go on too.
     *
     * @param folder a folder that is not there
     * @throws AppException if the backup does not open, saying why; nothing of that name is there then
     */
    public OpenCase restore(Path backup, Path folder, char[] passphrase, Progress progress) {
        copyBack(backup, folder, progress);
        try {
            return open(folder, passphrase, null, OpeningProgress.NONE);
        } catch (RuntimeException e) {
            Backup.delete(folder, surroundings);
            throw e;
        }
    }

    /**
     * Opens a vault with its recovery code, and makes {@code passphrase} open it from now on. The code opens no identity: that
     * takes its own passphrase, or a new identity of the same person.
     *
     * @param newIdentity whether to make a new identity if {@code passphrase} does not open the one that is here
     * @throws AppException if it cannot be opened, saying why; nothing was changed then
     */
    public OpenCase recover(Path folder, char[] code, char[] passphrase, boolean newIdentity) {
        return recover(folder, code, passphrase, newIdentity, null, Progress.NONE);
    }

    /**
     * For somebody who may have no identity here yet.
     *
     * @param index counts claims, if the projections have to be made anew
     */
    public OpenCase recover(
            Path folder,
            char[] code,
            char[] passphrase,
            boolean newIdentity,
            @Nullable Newcomer newcomer,
            Progress index) {
        return new VaultRecovery(this, folder, newIdentity, newcomer).open(code, passphrase, index);
    }

    /** The last step of every way in. */
    static OpenCase arrived(OpenCase open, char[] passphrase) {
        try {
            open.arrive(passphrase);
            return open;
        } catch (RuntimeException e) {
            open.close();
            throw e;
        }
    }

    PassphraseCost cost() {
        return cost;
    }

    void welcome(@Nullable Newcomer newcomer, char[] passphrase) {
        if (newcomer != null && !identities.exists()) {
            identities.create(newcomer.person(), newcomer.organisation(), passphrase);
        }
    }

    /** The open vault, or why it is not. */
    static Vault opened(Path folder, Opening opening) {
        return switch (opening) {
            case Opening.Opened(Vault vault, var _) -> vault;
            case Opening.WrongPassphrase() -> throw new AppException("app.passphrase.wrong");
            case Opening.InUse(String by) -> throw new AppException("app.vault.in-use", by);
            case Opening.NoVault() -> throw new AppException(whyNone(folder), folder.toString());
            case Opening.Damaged(String key, var arguments) -> throw new AppException(key, arguments.toArray());
        };
    }

    private static String whyNone(Path folder) {
        if (!Files.exists(folder)) {
            return "app.vault.gone";
        }
        boolean isShut = Files.isDirectory(folder) && !(Files.isReadable(folder) && Files.isExecutable(folder));
        return isShut ? "app.vault.shut" : "app.vault.none";
    }

    /** Logs a defect under a short reference, which the analyst can quote; never with content of a case. */
    public String report(Throwable defect) {
        String reference = HexFormat.of().withUpperCase().formatHex(surroundings.randomBytes(3));
        System.getLogger("org.entente").log(System.Logger.Level.ERROR, "defect " + reference, defect);
        return reference;
    }
}

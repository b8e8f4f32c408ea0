package org.entente.ui.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.app.AppException;
import org.entente.app.OpeningProgress;
import org.entente.app.backup.KnownBackups;
import org.entente.app.copy.VaultCopies;
import org.entente.app.copy.WhatBecame;
import org.entente.app.home.KnownVaults;
import org.entente.app.passphrase.SixWords;
import org.entente.app.sample.HarbourLights;
import org.entente.app.settings.SettingsFile;
import org.entente.model.work.Progress;
import org.entente.ui.door.OpenCase;
import org.entente.ui.door.Opening;
import org.entente.ui.door.Preferences;
import org.entente.ui.door.Recovery;
import org.entente.ui.door.Workstation;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** This workstation behind the window. */
public final class DeskWorkstation implements Workstation {

    private static final int OPENING_STEPS = 3;

    /** Closing takes a second or two; a drive that takes longer than this will not answer an opening either. */
    private static final Duration CLOSING = Duration.ofMinutes(1);

    private static final String DAMAGED = "vault.damaged.";
    private static final String GONE = "app.vault.gone";
    private static final String WRONG = "app.passphrase.wrong";

    private final org.entente.app.Workstation workstation;
    private final KnownVaults known;
    private final SettingsFile settings;
    private final Texts texts;
    private final Looks looks;
    private final HeldVaults held = new HeldVaults(CLOSING);

    public DeskWorkstation(org.entente.app.Workstation workstation, Texts texts) {
        this.workstation = workstation;
        this.texts = texts;
        this.known = new KnownVaults(workstation.home());
        this.settings = new SettingsFile(workstation.home());
        this.looks = new Looks(workstation.catalogue(), texts);
    }

    @Override
    public Preferences preferences() {
        return new DeskPreferences(settings, workstation.catalogue());
    }

    @Override
    public Optional<Person> person() {
        if (!workstation.identities().exists()) {
            return Optional.empty();
        }
        return workstation
                .identities()
                .known()
                .map(known -> new Person(known.person(), known.organisation()))
                .or(() -> Optional.of(new Person("", ""))); // somebody, whose card is damaged: not a first run
    }

    @Override
    public void enrol(Person person, char[] passphrase) {
        workstation.identities().create(person.name(), person.organisation(), passphrase);
    }

    @Override
    public boolean isMine(char[] passphrase) {
        return workstation.identities().isOpenedBy(passphrase);
    }

    @Override
    public String suggestPassphrase() {
        return SixWords.draw(workstation.random());
    }

    @Override
    public List<VaultPlace> vaults() {
        return known.list().stream()
                .filter(vault -> Files.isDirectory(vault.folder()))
                .map(vault -> new VaultPlace(
                        vault.nickname().isEmpty() ? texts.get("ui.vault.name", vault.number()) : vault.nickname(),
                        vault.folder()))
                .toList();
    }

    @Override
    public void call(Path folder, String nickname) {
        known.call(folder, nickname);
    }

    @Override
    public String nextNickname() {
        return texts.get("ui.vault.name", known.nextNumber());
    }

    @Override
    public Path suggestedFolder(String nickname) {
        String plain = nickname.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        String name = plain.isEmpty() ? "vault-" + known.nextNumber() : plain;
        Path vaults = workstation.home().folder().resolve("vaults");
        Path folder = vaults.resolve(name + ".vault");
        for (int i = 2; Files.exists(folder); i++) {
            folder = vaults.resolve(name + "-" + i + ".vault");
        }
        return folder;
    }

    @Override
    public void checkRoom(Path folder) {
        known.checkRoom(folder);
    }

    @Override
    public Recovery recovery() {
        return new DeskRecovery(workstation);
    }

    @Override
    public int sampleParts() {
        return HarbourLights.STEPS + 1;
    }

    @Override
    public OpenCase create(NewVault vault, char[] passphrase, Progress progress) {
        known.makeRoom(vault.folder());
        var made = workstation.create(vault.folder(), vault.caseName(), passphrase);
        known.opened(vault.folder());
        known.call(vault.folder(), vault.nickname());
        try {
            if (vault.sheet() != null) {
                made.recovery().use(vault.sheet());
            }
            if (vault.hasSample()) {
                var filling = new AfterTheVault(progress);
                filling.report(0, HarbourLights.STEPS);
                HarbourLights.fill(workstation, made, filling);
            }
            return opened(made, vault.folder());
        } catch (Progress.Cancelled e) {
            made.close();
            known.discard(vault.folder());
            throw e;
        } catch (RuntimeException e) {
            made.close();
            throw e;
        }
    }

    /** Counts the vault as a part of its own, before what it is filled with. */
    private record AfterTheVault(Progress progress) implements Progress {
        @Override
        public void report(long done, long total) {
            progress.report(done + 1, total + 1);
        }

        @Override
        public boolean isCancelled() {
            return progress.isCancelled();
        }
    }

    @Override
    public Opening open(Path folder, char[] passphrase, @Nullable Person newcomer, OpeningProgress progress) {
        try {
            held.awaitClosed(folder);
            var opened = workstation.open(folder, passphrase, newcomer(newcomer), progress);
            known.opened(folder);
            var shown = opened(opened, folder);
            progress.steps().report(2, OPENING_STEPS);
            return new Opening.Opened(shown);
        } catch (AppException refused) {
            if (refused.key().startsWith(DAMAGED) || refused.key().equals(GONE)) {
                return new Opening.Damaged(texts.failure(refused), latestCopy(folder));
            }
            return refused.key().equals(WRONG) ? new Opening.WrongPassphrase() : refused(refused);
        }
    }

    private Opening refused(AppException refused) {
        if (!refused.key().startsWith(VaultCopies.ASKED)) {
            return new Opening.Refused(texts.failure(refused));
        }
        var answers = refused.key().equals(VaultCopies.OLDER)
                ? List.of(WhatBecame.COPIED, WhatBecame.RESTORED)
                : List.of(WhatBecame.values());
        return new Opening.Asked(texts.failure(refused), answers);
    }

    @Override
    public void became(Path folder, WhatBecame became) {
        workstation.copies().answer(folder, became);
    }

    private Opening.@Nullable Copy latestCopy(Path vault) {
        return new KnownBackups(workstation.home())
                .of(vault).stream()
                        .findFirst()
                        .map(each -> new Opening.Copy(looks.time(each.time()), each.folder()))
                        .orElse(null);
    }

    @Override
    public VaultPlace restore(Opening.Copy copy, String nickname, Progress progress) {
        String name = texts.get("ui.vault.restored", nickname);
        Path folder = suggestedFolder(name);
        known.makeRoom(folder);
        workstation.copyBack(copy.folder(), folder, progress);
        known.opened(folder);
        known.call(folder, name);
        return new VaultPlace(name, folder);
    }

    private OpenCase opened(org.entente.app.OpenCase opened, Path folder) {
        System.gc(); // stretching a passphrase fills 256 MiB once; the window would keep them for the day
        var shown = new DeskCase(workstation, opened, looks, () -> held.letGo(folder));
        held.hold(folder);
        return shown;
    }

    private static org.entente.app.Workstation.@Nullable Newcomer newcomer(@Nullable Person person) {
        return person == null ? null : new org.entente.app.Workstation.Newcomer(person.name(), person.organisation());
    }

    @Override
    public Opening recover(Path folder, Recovering recovering, @Nullable Person newcomer, Progress index) {
        try {
            held.awaitClosed(folder);
            var opened = workstation.recover(
                    folder,
                    recovering.code(),
                    recovering.passphrase(),
                    recovering.isNewIdentity(),
                    newcomer(newcomer),
                    index);
            known.opened(folder);
            return new Opening.Opened(opened(opened, folder));
        } catch (AppException refused) {
            return refused(refused);
        }
    }
}

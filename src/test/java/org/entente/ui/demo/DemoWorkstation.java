package org.entente.ui.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.app.OpeningProgress;
import org.entente.app.copy.WhatBecame;
import org.entente.model.work.Progress;
import org.entente.ui.door.OpenCase;
import org.entente.ui.door.Opening;
import org.entente.ui.door.Preferences;
import org.entente.ui.door.Recovery;
import org.entente.ui.door.Workstation;
import org.jspecify.annotations.Nullable;

/** Opens the sample case for one passphrase and nothing else. */
public final class DemoWorkstation implements Workstation {

    /** What opening asks until it is told; null for nothing. */
    public Opening.@Nullable Asked asks;

    public static final String PASSPHRASE = "correct-horse";

    public final DemoPreferences preferences = new DemoPreferences();
    public final DemoCase demo = new DemoCase();
    public final DemoRecovery recovery = new DemoRecovery();
    /** What a place for a vault is refused with; null if it is free. */
    public @Nullable RuntimeException noRoom;

    public final List<String> done = new ArrayList<>();

    /** What happens while a vault is made. */
    public java.util.function.Consumer<Progress> making = _ -> {};

    private @Nullable Person person;
    private List<VaultPlace> vaults;

    public DemoWorkstation(@Nullable Person person, List<VaultPlace> vaults) {
        this.person = person;
        this.vaults = vaults;
    }

    public static DemoWorkstation ready() {
        return new DemoWorkstation(
                new Person("M. Oduya", "KST"), List.of(new VaultPlace("Grey folder", Path.of("grey.vault"))));
    }

    /** As if a vault had been made here. */
    public void found(VaultPlace vault) {
        vaults = List.of(vault);
    }

    /** Whether the next vault to be opened is damaged. */
    public boolean isDamaged;

    @Override
    public Preferences preferences() {
        return preferences;
    }

    @Override
    public Optional<Person> person() {
        return Optional.ofNullable(person);
    }

    @Override
    public void enrol(Person who, char[] passphrase) {
        person = who;
        done.add("enrol " + who.name() + " " + who.organisation());
    }

    @Override
    public boolean isMine(char[] passphrase) {
        return Arrays.equals(passphrase, PASSPHRASE.toCharArray());
    }

    @Override
    public String suggestPassphrase() {
        return "ocean ladder velvet margin stone copper";
    }

    @Override
    public List<VaultPlace> vaults() {
        return vaults;
    }

    @Override
    public void call(Path folder, String nickname) {
        vaults = vaults.stream()
                .map(vault -> vault.folder().equals(folder)
                        ? new VaultPlace(nickname.isBlank() ? "Vault 1" : nickname, folder)
                        : vault)
                .toList();
    }

    @Override
    public String nextNickname() {
        return "Vault " + (vaults.size() + 1);
    }

    @Override
    public Path suggestedFolder(String nickname) {
        return Path.of(
                "vaults",
                nickname.isEmpty() ? "new.vault" : nickname.toLowerCase().replace(' ', '-') + ".vault");
    }

    @Override
    public void checkRoom(Path folder) {
        if (noRoom != null) {
            throw noRoom;
        }
    }

    @Override
    public Recovery recovery() {
        return recovery;
    }

    @Override
    public int sampleParts() {
        return 4;
    }

    @Override
    public OpenCase create(NewVault vault, char[] passphrase, Progress progress) {
        making.accept(progress);
        done.add(
                "create " + vault.caseName() + " in " + vault.folder() + (vault.hasSample() ? " with the sample" : ""));
        return demo;
    }

    @Override
    public Opening open(Path folder, char[] passphrase, @Nullable Person newcomer, OpeningProgress progress) {
        welcome(newcomer);
        if (asks != null) {
            return asks;
        }
        if (isDamaged) {
            isDamaged = false;
            return new Opening.Damaged(
                    "This vault did not pass its integrity check. Nothing was changed. Open a backup.",
                    new Opening.Copy("1 Mar 2026 09:12Z", Path.of("/demo/copy")));
        }
        return Arrays.equals(passphrase, PASSPHRASE.toCharArray())
                ? new Opening.Opened(demo)
                : new Opening.WrongPassphrase();
    }

    private void welcome(@Nullable Person newcomer) {
        if (newcomer != null && person == null) {
            person = newcomer;
        }
    }

    @Override
    public void became(Path folder, WhatBecame became) {
        done.add("became " + became);
        asks = null;
    }

    @Override
    public Opening recover(Path folder, Recovering recovering, @Nullable Person newcomer, Progress index) {
        welcome(newcomer);
        done.add("recover " + folder + (recovering.isNewIdentity() ? " with a new identity" : ""));
        return new String(recovering.code()).equals(DemoRecovery.CODE)
                ? new Opening.Opened(demo)
                : new Opening.Refused("This is not a recovery code. Nothing was changed. Look at the sheet.");
    }

    @Override
    public VaultPlace restore(Opening.Copy copy, String nickname, Progress progress) {
        done.add("restore " + copy.folder());
        return new VaultPlace(nickname + ", restored", Path.of("/demo/restored.vault"));
    }
}

package org.entente.ui.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.model.work.Progress;
import org.entente.ui.door.OpenCase;
import org.entente.ui.door.Opening;
import org.entente.ui.door.Preferences;
import org.entente.ui.door.Workstation;
import org.jspecify.annotations.Nullable;

/** Opens the sample case for one passphrase and nothing else. */
public final class DemoWorkstation implements Workstation {

    public static final String PASSPHRASE = "correct-horse";

    public final DemoPreferences preferences = new DemoPreferences();
    public final DemoCase demo = new DemoCase();
    public final List<String> done = new ArrayList<>();
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
    public List<VaultPlace> vaults() {
        return vaults;
    }

    @Override
    public Path suggestedFolder(String caseName) {
        return Path.of(
                "vaults",
                caseName.isEmpty() ? "new.vault" : caseName.toLowerCase().replace(' ', '-') + ".vault");
    }

    @Override
    public OpenCase create(NewVault vault, char[] passphrase, Progress progress) {
        done.add("create " + vault.caseName() + " in " + vault.folder());
        return demo;
    }

    @Override
    public Opening open(Path folder, char[] passphrase, Progress progress) {
        return Arrays.equals(passphrase, PASSPHRASE.toCharArray())
                ? new Opening.Opened(demo)
                : new Opening.WrongPassphrase();
    }

    @Override
    public Opening recover(Path folder, Recovering recovering) {
        done.add("recover " + folder + (recovering.isNewIdentity() ? " with a new identity" : ""));
        return new String(recovering.code()).equals(DemoRecovery.CODE)
                ? new Opening.Opened(demo)
                : new Opening.Refused("This is not a recovery code. Nothing was changed. Look at the sheet.");
    }
}

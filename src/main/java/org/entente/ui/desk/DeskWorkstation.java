package org.entente.ui.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.app.AppException;
import org.entente.app.home.KnownVaults;
import org.entente.app.sample.HarbourLights;
import org.entente.app.settings.SettingsFile;
import org.entente.model.work.Progress;
import org.entente.ui.door.OpenCase;
import org.entente.ui.door.Opening;
import org.entente.ui.door.Preferences;
import org.entente.ui.door.Workstation;
import org.entente.ui.text.Texts;

/** This workstation behind the window. */
public final class DeskWorkstation implements Workstation {

    private static final String WRONG = "app.passphrase.wrong";

    private final org.entente.app.Workstation workstation;
    private final KnownVaults known;
    private final SettingsFile settings;
    private final Texts texts;
    private final Looks looks;

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
        var summary = workstation.identities().summary();
        return Optional.of(new Person(summary.person(), summary.organisation()));
    }

    @Override
    public void enrol(Person person, char[] passphrase) {
        workstation.identities().create(person.name(), person.organisation(), passphrase);
    }

    @Override
    public List<VaultPlace> vaults() {
        return known.list().stream()
                .filter(vault -> Files.isDirectory(vault.folder()))
                .map(vault -> new VaultPlace(texts.get("ui.vault.name", vault.number()), vault.folder()))
                .toList();
    }

    @Override
    public Path suggestedFolder(String caseName) {
        String plain = caseName.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return workstation.home().folder().resolve("vaults").resolve((plain.isEmpty() ? "case" : plain) + ".vault");
    }

    @Override
    public OpenCase create(NewVault vault, char[] passphrase, Progress progress) {
        known.makeRoom(vault.folder());
        var made = workstation.create(vault.folder(), vault.caseName(), passphrase);
        known.opened(vault.folder());
        try {
            if (vault.hasSample()) {
                HarbourLights.fill(workstation, made, progress);
            }
            return open(made, vault.folder());
        } catch (RuntimeException e) {
            made.close();
            throw e;
        }
    }

    @Override
    public Opening open(Path folder, char[] passphrase, Progress progress) {
        try {
            var opened = workstation.open(folder, passphrase);
            known.opened(folder);
            return new Opening.Opened(open(opened, folder));
        } catch (AppException refused) {
            return refused.key().equals(WRONG)
                    ? new Opening.WrongPassphrase()
                    : new Opening.Refused(texts.failure(refused));
        }
    }

    private OpenCase open(org.entente.app.OpenCase opened, Path folder) {
        System.gc(); // stretching a passphrase fills 256 MiB once; the window would keep them for the day
        Path place = folder.toAbsolutePath().normalize();
        String nickname = vaults().stream()
                .filter(vault -> vault.folder().equals(place))
                .map(VaultPlace::nickname)
                .findFirst()
                .orElse("");
        return new DeskCase(workstation, opened, nickname, looks);
    }

    @Override
    public Opening recover(Path folder, Recovering recovering) {
        try {
            var opened =
                    workstation.recover(folder, recovering.code(), recovering.passphrase(), recovering.isNewIdentity());
            known.opened(folder);
            return new Opening.Opened(open(opened, folder));
        } catch (AppException refused) {
            return new Opening.Refused(texts.failure(refused));
        }
    }
}

package org.entente.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.app.Workstation;
import org.entente.app.home.Home;
import org.entente.model.work.Progress;
import org.entente.ui.door.OpenCase;
import org.entente.ui.door.Workstation.NewVault;
import org.entente.ui.door.Workstation.Person;
import org.entente.ui.text.Texts;
import org.entente.vault.Surroundings;
import org.entente.vault.key.KdfParameters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The doors of the window over a real vault with the sample case. One vault for all tests of a class: keys take long. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
abstract class SampleDesk {

    static final char[] PASSPHRASE = "correct horse battery".toCharArray();

    @TempDir
    static Path folder;

    DeskWorkstation workstation;
    OpenCase open;
    /** How making the sample case was counted. */
    final List<String> counted = new ArrayList<>();

    Path vault;

    /** A workstation of its own, with cheap passphrases. */
    static DeskWorkstation workstation(String name) {
        var home = new Home(folder.resolve(name));
        try {
            Files.createDirectories(home.folder());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new DeskWorkstation(
                new Workstation(
                        home,
                        new org.entente.app.text.Texts(Locale.ENGLISH),
                        Surroundings.ofThisMachine(),
                        KdfParameters.FLOOR),
                Texts.english());
    }

    @BeforeAll
    void make() {
        workstation = workstation("kst");
        assertThat(workstation.person()).isEmpty();
        workstation.enrol(new Person("M. Oduya", "KST"), PASSPHRASE.clone());
        vault = workstation.suggestedFolder("Harbour Lights");
        open = workstation.create(
                new NewVault(vault, "", "Harbour Lights", true, null), PASSPHRASE.clone(), counting());
    }

    private Progress counting() {
        return new Progress() {
            @Override
            public void report(long done, long total) {
                counted.add(done + " of " + total);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }

    @AfterAll
    void close() {
        open.close();
    }
}

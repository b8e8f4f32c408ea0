package org.entente.app;

import java.nio.file.Path;
import java.util.Locale;
import org.entente.app.home.Home;
import org.entente.app.text.Texts;
import org.entente.vault.Surroundings;
import org.entente.vault.key.KdfParameters;

/** A workstation in a folder of its own, at the lowest cost of a passphrase that the vault allows. */
public final class TestWorkstation {

    public static final char[] PASSPHRASE = "six words that nobody else uses".toCharArray();

    private TestWorkstation() {}

    public static Workstation of(Path home, String organisation) {
        var workstation = new Workstation(
                new Home(home), new Texts(Locale.ENGLISH), Surroundings.ofThisMachine(), KdfParameters.FLOOR);
        workstation.identities().create("Analyst of " + organisation, organisation, PASSPHRASE);
        return workstation;
    }
}

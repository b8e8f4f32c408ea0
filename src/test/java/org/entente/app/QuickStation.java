package org.entente.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.entente.app.home.Home;
import org.entente.app.text.Texts;
import org.entente.vault.Surroundings;
import org.entente.vault.TestVaults;
import org.entente.vault.identity.Identity;
import org.entente.vault.identity.TestIdentities;
import org.entente.vault.key.KdfParameters;

/**
 * A workstation for tests that make many cases: one identity, made once, and vaults whose passphrase costs nothing to try.
 * Everything else is the product's, down to the files; clock and randomness follow from a seed.
 */
public final class QuickStation {

    private final Path home;
    private final String organisation;

    public QuickStation(Path home, String organisation) {
        this.home = home;
        this.organisation = organisation;
        TestIdentities.create(home, organisation, TestVaults.surroundings(organisation.hashCode()));
    }

    public String organisation() {
        return organisation;
    }

    /** A new case in {@code vault}; closing it leaves the identity for the next one. */
    public OpenCase create(Path vault, long seed) {
        Surroundings surroundings = TestVaults.surroundings(seed);
        var workstation = new Workstation(new Home(home), new Texts(Locale.ENGLISH), surroundings, KdfParameters.FLOOR);
        return OpenCase.of(
                workstation,
                TestIdentities.open(home, surroundings),
                TestVaults.create(vault, surroundings),
                String.valueOf(vault.getFileName()));
    }

    /** Lets two cases exchange: cards added and words compared on both sides, as people do it. */
    public static void meet(OpenCase ours, QuickStation us, OpenCase theirs, QuickStation them) {
        var themAsSeen = ours.partners().add(them.card());
        var usAsSeen = theirs.partners().add(us.card());
        ours.partners().verify(them.organisation(), String.join(" ", usAsSeen.words()));
        theirs.partners().verify(us.organisation(), String.join(" ", themAsSeen.words()));
    }

    /** The keys, open; to be closed. */
    public Identity identity() {
        return TestIdentities.open(home, TestVaults.surroundings(1));
    }

    /** The file that partners get. */
    public Path card() {
        Path card = home.resolve("handed.card");
        if (!Files.exists(card)) {
            try (var identity = identity()) {
                Files.writeString(card, identity.card().text());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return card;
    }
}

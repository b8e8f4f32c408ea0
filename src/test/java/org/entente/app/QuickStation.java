package org.entente.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.entente.app.copy.WhatBecame;
import org.entente.app.home.Home;
import org.entente.app.text.Texts;
import org.entente.model.work.Progress;
import org.entente.vault.Surroundings;
import org.entente.vault.TestVaults;
import org.entente.vault.Vault;
import org.entente.vault.disk.ReadOnlyDrive;
import org.entente.vault.identity.Identity;
import org.entente.vault.identity.TestIdentities;
import org.entente.vault.key.KdfParameters;
import org.jspecify.annotations.Nullable;

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
        try {
            Files.deleteIfExists(home.resolve("instances.list")); // one seed makes one vault id again and again
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return open(workstation(surroundings), TestVaults.create(vault, surroundings));
    }

    /**
     * Opens a case that {@link #create} made, or a copy of one.
     *
     * @param became what became of it; null to say nothing
     */
    public OpenCase open(Path vault, long seed, @Nullable WhatBecame became) {
        Surroundings surroundings = TestVaults.surroundings(seed);
        var workstation = workstation(surroundings);
        if (became != null) {
            workstation.copies().answer(vault, became);
        }
        return open(workstation, TestVaults.open(vault, surroundings));
    }

    /** Opens a case that {@link #create} made, as if it lay on a finished disc. */
    public OpenCase openReadOnly(Path vault, long seed) {
        var plain = TestVaults.surroundings(seed);
        var surroundings = new Surroundings(plain.clock(), plain.random(), new ReadOnlyDrive(vault));
        return open(workstation(surroundings), TestVaults.open(vault, surroundings));
    }

    private Workstation workstation(Surroundings surroundings) {
        return new Workstation(new Home(home), new Texts(Locale.ENGLISH), surroundings, KdfParameters.FLOOR);
    }

    private OpenCase open(Workstation workstation, Vault vault) {
        return CaseOpening.of(
                workstation,
                TestIdentities.open(home, workstation.surroundings()),
                vault,
                String.valueOf(vault.folder().getFileName()),
                Progress.NONE);
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

package org.entente.app.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entente.app.AppException;
import org.entente.app.OpenCase;
import org.entente.app.Workstation;
import org.entente.app.exchange.Arrival;
import org.entente.app.exchange.Departure;
import org.entente.app.home.Home;
import org.entente.app.intake.ImportReport;
import org.entente.app.intake.ImportRequest;
import org.entente.app.text.Texts;
import org.entente.interop.sample.SampleCase;
import org.entente.interop.sample.SampleCast;
import org.entente.model.work.Progress;
import org.entente.vault.Surroundings;
import org.entente.vault.key.KdfParameters;
import org.jspecify.annotations.Nullable;

/**
 * A service of the fictional case at its workstation, with home, keys and vault of its own. It does what people there would do,
 * through what the command line and the window use.
 */
public final class SampleStation implements AutoCloseable {

    /** For what the files do not mark themselves. */
    private static final String MARKING = "U";

    private static final String CEILING = "generic:CONFIDENTIAL";
    private static final String AGREEMENT = "HARBOUR LIGHTS working agreement";

    private static final String ASSESSMENT =
            "type:assessment type:judgement type:position type:evidence type:assumption" + " type:gap type:indicator";

    private final Workstation workstation;
    private final OpenCase open;
    private final SampleCast cast;

    /** A workstation that is there, with its open case. */
    public SampleStation(Workstation workstation, OpenCase open, SampleCast cast) {
        this.workstation = workstation;
        this.open = open;
        this.cast = cast;
    }

    /**
     * A part in the case.
     *
     * @param service as the files of the sample call it
     */
    public record Part(String person, String service, SampleCast cast) {}

    /**
     * A new workstation at the lowest cost of a passphrase: it plays a part, and guards nothing that is secret.
     *
     * @param folder for home and vault
     */
    public static SampleStation make(
            Path folder, Part part, char[] passphrase, Texts texts, Surroundings surroundings) {
        var home = new Home(folder.resolve("home"));
        var workstation = new Workstation(home, texts, surroundings, KdfParameters.FLOOR);
        workstation.identities().create(part.person(), part.cast().code(part.service()), passphrase);
        var open = workstation.create(folder.resolve("harbour-lights.vault"), passphrase);
        return new SampleStation(workstation, open, part.cast());
    }

    public OpenCase open() {
        return open;
    }

    private String code() {
        return open.person().organisation();
    }

    /** Reads a file that ships with the program into the case. */
    public ImportReport read(String name) {
        return open.imports()
                .read(
                        SampleCase.file(name),
                        new SampleCase(workstation.catalogue(), cast),
                        ImportRequest.of(Path.of(name)).markedAs(MARKING),
                        Progress.NONE);
    }

    /**
     * Two services exchange cards, compare words, and record up to where and on what basis they share.
     *
     * @param folder for the cards
     * @return the words that both read
     */
    public List<String> meet(SampleStation other, Path folder) {
        var seenHere = open.partners().add(other.card(folder));
        var seenThere = other.open.partners().add(card(folder));
        trust(other, seenThere.words());
        other.trust(this, seenHere.words());
        return seenHere.words();
    }

    private void trust(SampleStation other, List<String> heard) {
        open.partners().verify(other.code(), String.join(" ", heard));
        open.partners().describe(other.code(), "clearance", CEILING);
        open.partners().agree(other.code(), AGREEMENT, null);
    }

    private Path card(Path folder) {
        Path file = folder.resolve(code().toLowerCase(Locale.ROOT) + ".card");
        try {
            return Files.writeString(file, workstation.identities().card());
        } catch (IOException e) {
            throw new AppException("app.file.not-written", e, file.toString());
        }
    }

    /** Writes a package with all that another service may have. */
    public Departure send(SampleStation to, Path folder) {
        return send(to, null, folder);
    }

    /** Writes a package with the assessment and what it rests on, so that another service can say where it stands. */
    public Departure coordinate(SampleStation with, Path folder) {
        return send(with, ASSESSMENT, folder);
    }

    private Departure send(SampleStation to, @Nullable String select, Path folder) {
        var departure = open.outbox().write(to.code(), select, folder, Progress.NONE);
        if (!departure.isWritten()) {
            throw new IllegalStateException(departure.leaks().size() + " withheld names in what the sample sends");
        }
        return departure;
    }

    /** Takes in what another service wrote for this one. */
    public Arrival takeIn(Departure departure) {
        var arrival = open.inbox().apply(Objects.requireNonNull(departure.file()), Progress.NONE);
        if (!arrival.isVerified()) {
            throw new IllegalStateException("a package of the sample did not verify: " + arrival.reasonKey());
        }
        return arrival;
    }

    @Override
    public void close() {
        open.close();
    }
}

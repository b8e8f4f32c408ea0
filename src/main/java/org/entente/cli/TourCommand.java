package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.Workstation;
import org.entente.app.tour.Tour;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente tour}: the sample case on three workstations, without a window. */
@Command(name = "tour", description = "play the sample case on three workstations and keep all files it makes")
final class TourCommand implements Runnable {

    private static final String USUAL = "entente-tour";

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "an empty or new folder; otherwise " + USUAL + " or the next free one")
    private @Nullable Path folder;

    @Option(names = "--json", description = "print one JSON object per step")
    private boolean json;

    private final Workstation workstation;
    private final Streams streams;

    TourCommand(Workstation workstation, Streams streams) {
        this.workstation = workstation;
        this.streams = streams;
    }

    @Override
    public void run() {
        var output = new Output(streams.out(), streams.err(), json);
        new Tour(workstation.texts(), workstation.surroundings())
                .play(folder == null ? free() : folder, step -> output.result(step.fields(), step.sentence()));
    }

    /** The usual folder, or the first numbered one beside it that is not there yet: an earlier tour is never touched. */
    private static Path free() {
        Path usual = Path.of(USUAL);
        for (int number = 2; Files.exists(usual); number++) {
            usual = Path.of(USUAL + "-" + number);
        }
        return usual;
    }
}

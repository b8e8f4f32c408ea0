package org.entente.cli;

import java.nio.file.Path;
import org.entente.app.Workstation;
import org.entente.app.tour.Tour;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente tour}: the sample case on two workstations, without a window. */
@Command(name = "tour", description = "play the sample case on two workstations and keep all files it makes")
final class TourCommand implements Runnable {

    @Parameters(paramLabel = "DIR", arity = "0..1", defaultValue = "entente-tour")
    private Path folder = Path.of("entente-tour");

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
                .play(folder, step -> output.result(step.fields(), step.sentence()));
    }
}

package org.entente.app.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.entente.app.OpenCase;
import org.entente.app.Workstation;
import org.entente.app.exchange.Departure;
import org.entente.app.exchange.OutboxDraft;
import org.entente.app.exchange.OutboxDrafts;
import org.entente.app.sample.SampleStation.Part;
import org.entente.interop.sample.SampleCase;
import org.entente.interop.sample.SampleCast;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;

/**
 * Fills a case with HARBOUR LIGHTS as it stands on the morning on which the reader comes in: two services have answered, one of
 * them dissents, a package waits in the inbox, and one is begun in the outbox of which a text names something that stays.
 * Whatever another service says was signed by a key of its own, at a workstation that exists only while the case is made.
 */
public final class HarbourLights implements AutoCloseable {

    private static final String AVL_PERSON = "R. Lindqvist";
    private static final String OND_PERSON = "E. Moreau";
    /** Parts that filling a case is counted in. */
    public static final int STEPS = 4;

    private final Workstation workstation;
    private final SampleStation ours;
    private final SampleCast cast;
    private final Path folder;
    private final ExecutorService others = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<SampleStation> made = new ConcurrentLinkedQueue<>();

    private HarbourLights(Workstation workstation, OpenCase open, Path folder) {
        this.workstation = workstation;
        this.cast = new SampleCast(open.person().organisation());
        this.ours = new SampleStation(workstation, open, cast);
        this.folder = folder;
    }

    /** @param open an empty case of {@code workstation} */
    public static void fill(Workstation workstation, OpenCase open, Progress progress) {
        try (var scratch = workstation.home().scratch();
                var play = new HarbourLights(workstation, open, scratch.folder())) {
            play.play(progress);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Closes the other services' cases, which wipes their keys. */
    @Override
    public void close() {
        others.close();
        made.forEach(SampleStation::close);
    }

    private void play(Progress progress) {
        var ond = make(OND_PERSON, SampleCast.OND);
        var avl = make(AVL_PERSON, SampleCast.AVL);
        ours.read(SampleCase.HARBOUR_LIGHTS);
        progress.report(1, STEPS);
        progress.checkCancelled();
        var fromOnd = answers(ond, SampleCase.OND_POSITIONS);
        var fromAvl = answers(avl, SampleCase.AVL_POSITIONS, SampleCase.HARBOUR_LIGHTS_AVL);
        progress.report(2, STEPS);
        progress.checkCancelled();
        ours.takeIn(fromOnd.join().getFirst());
        ours.takeIn(fromAvl.join().getFirst());
        progress.report(3, STEPS);
        progress.checkCancelled();
        ours.open()
                .waiting()
                .keep(Objects.requireNonNull(fromAvl.join().getLast().file()));
        ours.read(SampleCase.HARBOUR_LIGHTS_LATER);
        new OutboxDrafts(ours.open().desk())
                .keep(OutboxDraft.of(
                        cast.code(SampleCast.AVL),
                        workstation.surroundings().clock().instant()));
        progress.report(STEPS, STEPS);
    }

    /** The other services' keys take longest; they are made while ours reads. */
    private CompletableFuture<SampleStation> make(String person, String service) {
        return CompletableFuture.supplyAsync(
                () -> {
                    var machine = workstation.surroundings();
                    char[] passphrase =
                            ObjectId.random(machine.random()).toString().toCharArray();
                    try {
                        var part = new Part(person, service, cast);
                        var station = SampleStation.make(
                                folder.resolve(service), part, passphrase, workstation.texts(), machine);
                        made.add(station);
                        return station;
                    } finally {
                        Arrays.fill(passphrase, '\0');
                    }
                },
                others);
    }

    /** Gives another service what it may have, and lets it answer with one package for each file that it reads. */
    private CompletableFuture<List<Departure>> answers(CompletableFuture<SampleStation> made, String... files) {
        var other = made.join();
        ours.meet(other, folder);
        var given = ours.coordinate(other, folder);
        return CompletableFuture.supplyAsync(
                () -> {
                    other.takeIn(given);
                    var packages = new ArrayList<Departure>();
                    for (String file : files) {
                        other.read(file);
                        packages.add(other.send(ours, folder));
                    }
                    return packages;
                },
                others);
    }
}

package org.entente.app.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.entente.app.AppException;
import org.entente.app.exchange.Departure;
import org.entente.app.graph.NetworkOrder;
import org.entente.app.intake.ImportRequest;
import org.entente.app.outgoing.Export;
import org.entente.app.outgoing.ReportOrder;
import org.entente.app.outgoing.Stay;
import org.entente.app.sample.SampleStation;
import org.entente.app.text.Texts;
import org.entente.interop.sample.SampleCase;
import org.entente.interop.sample.SampleCast;
import org.entente.model.work.Progress;
import org.entente.vault.Surroundings;

/**
 * Plays the fictional case HARBOUR LIGHTS on three workstations, KST, AVL and OND, each with its own home, identity and vault,
 * and leaves every file it makes in one folder. Uses nothing but what the command line and the window use.
 */
public final class Tour {

    private static final String AVL = SampleCast.AVL;

    private final Texts texts;
    private final Surroundings surroundings;

    public Tour(Texts texts, Surroundings surroundings) {
        this.texts = texts;
        this.surroundings = surroundings;
    }

    /** @throws AppException if the folder is not empty, so that nothing of the reader's is overwritten */
    public void play(Path folder, Consumer<TourStep> tell) {
        prepare(folder);
        var teller = new Teller(tell);
        char[] passphrase = passphrase();
        try {
            try (var kst = station(folder, "M. Oduya", SampleCast.KST, passphrase);
                    var avl = station(folder, "R. Lindqvist", AVL, passphrase);
                    var ond = station(folder, "E. Moreau", SampleCast.OND, passphrase)) {
                new Play(folder, kst, avl, ond, teller).run();
            }
            teller.say("tour.end", Map.of("folder", folder.toString()), folder.toString(), new String(passphrase));
        } finally {
            java.util.Arrays.fill(passphrase, '\0');
        }
    }

    private static void prepare(Path folder) {
        try {
            Files.createDirectories(folder);
            try (var files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    throw new AppException("app.tour.not-empty", folder.toString());
                }
            }
        } catch (IOException e) {
            throw new AppException("app.file.not-written", e, folder.toString());
        }
    }

    /** A fresh one each time: the tour's vaults are real, and a known passphrase would teach the wrong thing. */
    private char[] passphrase() {
        return org.entente.model.ObjectId.random(surroundings.random())
                .toString()
                .toCharArray();
    }

    private SampleStation station(Path folder, String person, String code, char[] passphrase) {
        Path own = folder.resolve(code.toLowerCase(Locale.ROOT));
        var part = new SampleStation.Part(person, code, SampleCast.AS_WRITTEN);
        return SampleStation.make(own, part, passphrase, texts, surroundings);
    }

    private final class Teller {
        private final Consumer<TourStep> tell;

        Teller(Consumer<TourStep> tell) {
            this.tell = tell;
        }

        void say(String key, Map<String, ?> fields, Object... arguments) {
            var all = new LinkedHashMap<String, Object>();
            all.put("step", key);
            all.putAll(fields);
            tell.accept(new TourStep(texts.say(key, arguments), all));
        }
    }

    /** The story, scene by scene. */
    private record Play(Path folder, SampleStation kst, SampleStation avl, SampleStation ond, Teller teller) {

        void run() {
            importSample();
            ondDissents();
            meet();
            var departure = kstSends();
            avlTakesIn(departure);
            avlAnswers();
            draw();
            write();
            finish();
        }

        private void importSample() {
            var report = kst.read(SampleCase.HARBOUR_LIGHTS);
            teller.say(
                    "tour.sample", Map.of("created", report.created(), "refused", report.refused()), report.created());
            Path arrivals = copy(SampleCase.ARRIVALS);
            Path mapping = copy(SampleCase.ARRIVALS_MAPPING);
            var table = kst.open()
                    .imports()
                    .importFile(new ImportRequest(arrivals, "csv", null, null, "U", mapping), Progress.NONE);
            var again = kst.open()
                    .imports()
                    .importFile(new ImportRequest(arrivals, "csv", null, null, "U", mapping), Progress.NONE);
            teller.say(
                    "tour.table",
                    Map.of(
                            "created", table.created(),
                            "updated", table.updated(),
                            "secondTimeCreated", again.created(),
                            "secondTimeUpdated", again.updated()),
                    table.created(),
                    again.created() + again.updated());
        }

        private Path copy(String name) {
            Path target = folder.resolve(name);
            try (var in = SampleCase.file(name).open()) {
                Files.copy(in, target);
            } catch (IOException e) {
                throw new AppException("app.file.not-written", e, target.toString());
            }
            return target;
        }

        private void ondDissents() {
            kst.meet(ond, folder);
            ond.takeIn(kst.coordinate(ond, folder));
            ond.read(SampleCase.OND_POSITIONS);
            kst.takeIn(ond.send(kst, folder));
            var dissents = kst.open().assessments().views(null).getFirst().judgements().stream()
                    .flatMap(judgement -> judgement.positions().stream())
                    .filter(position -> position.isDissent() && position.isSigned())
                    .toList();
            String reason = dissents.stream().map(position -> position.text()).collect(Collectors.joining(" "));
            teller.say("tour.dissent", Map.of("signed", dissents.size()), reason);
        }

        private void meet() {
            var words = kst.meet(avl, folder);
            teller.say("tour.meet", Map.of("words", words), String.join(" ", words));
        }

        private Departure kstSends() {
            var departure = kst.send(avl, folder);
            teller.say(
                    "tour.send",
                    Map.of("leaves", departure.leaves(), "stays", stays(departure), "file", "" + departure.file()),
                    departure.leaves(),
                    stays(departure),
                    words(departure.stays()),
                    "" + departure.file());
            return departure;
        }

        private static long stays(Departure departure) {
            return departure.stays().stream().mapToLong(Stay::count).sum();
        }

        private static String words(List<Stay> stays) {
            return String.join(
                    "; ",
                    stays.stream()
                            .map(stay -> stay.count() + " " + stay.words())
                            .toList());
        }

        private void avlTakesIn(Departure departure) {
            Path file = Objects.requireNonNull(departure.file());
            var seen = avl.open().inbox().inspect(file, Progress.NONE);
            var applied = avl.takeIn(departure);
            var again = avl.takeIn(departure);
            teller.say(
                    "tour.take-in",
                    Map.of(
                            "verified", seen.isVerified(),
                            "new", applied.newClaims(),
                            "second", again.reasonKey()),
                    applied.newClaims(),
                    again.reason());
        }

        private void avlAnswers() {
            avl.read(SampleCase.AVL_POSITIONS);
            avl.read(SampleCase.HARBOUR_LIGHTS_AVL);
            var departure = avl.send(kst, folder);
            var arrival = kst.takeIn(departure);
            teller.say(
                    "tour.answer",
                    Map.of(
                            "leaves", departure.leaves(),
                            "stays", stays(departure),
                            "new", arrival.newClaims(),
                            "contested", arrival.contested()),
                    departure.leaves(),
                    stays(departure),
                    arrival.newClaims(),
                    arrival.contested());
            kst.open().store().queries().claims().contested(false, 0, 5).forEach(row -> {
                var sides = kst.open().claims().live(row.object().id(), row.property());
                String shown = String.join(
                        "  ≠  ",
                        sides.stream()
                                .map(side -> side.statement().value().plain() + " (" + side.organisation() + ", "
                                        + side.statement().grade().chip() + ")")
                                .toList());
                teller.say(
                        "tour.contested",
                        Map.of("object", row.object().title(), "property", row.property(), "sides", sides.size()),
                        row.object().title(),
                        row.property(),
                        shown);
            });
        }

        private void draw() {
            for (String ending : List.of("png", "svg", "pdf")) {
                Path file = folder.resolve("network." + ending);
                kst.open().networks().layout(new NetworkOrder(null, file, null, null, 1), Progress.NONE);
            }
            Path forAvl = folder.resolve("network-for-avl.png");
            var drawn = kst.open().networks().layout(new NetworkOrder(null, forAvl, AVL, null, 1), Progress.NONE);
            teller.say(
                    "tour.draw",
                    Map.of("file", forAvl.toString(), "items", drawn.nodes(), "links", drawn.links()),
                    folder.resolve("network.png").toString(),
                    forAvl.toString());
        }

        private void write() {
            var assessment = kst.open().assessments().list().getFirst();
            for (String name : List.of("brief.docx", "brief.pdf", "register.xlsx")) {
                String template = name.startsWith("register") ? "register" : "bluf";
                var order = new ReportOrder(assessment.id().toString(), template, AVL, folder.resolve(name));
                var written = kst.open().reports().write(order, Progress.NONE);
                teller.say(
                        "tour.document",
                        Map.of("file", written.file().toString(), "leaves", written.leaves()),
                        written.file().toString(),
                        written.leaves());
            }
            var export = new Export("stix", folder.resolve("case-for-avl.stix.json"), AVL, null, null);
            var written = kst.open().exports().write(export, Progress.NONE);
            teller.say(
                    "tour.export",
                    Map.of("file", written.file().toString(), "leaves", written.leaves()),
                    written.file().toString());
        }

        private void finish() {
            var check = kst.open().verify(Progress.NONE);
            teller.say(
                    "tour.check",
                    Map.of("intact", check.isIntact(), "records", check.records(), "signatures", check.signatures()),
                    check.records(),
                    check.signatures());
        }
    }
}

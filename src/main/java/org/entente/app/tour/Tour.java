package org.entente.app.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.entente.app.AppException;
import org.entente.app.OpenCase;
import org.entente.app.Workstation;
import org.entente.app.exchange.Departure;
import org.entente.app.graph.NetworkOrder;
import org.entente.app.home.Home;
import org.entente.app.intake.ImportRequest;
import org.entente.app.outgoing.Export;
import org.entente.app.outgoing.ReportOrder;
import org.entente.app.outgoing.Stay;
import org.entente.app.text.Texts;
import org.entente.interop.sample.SampleCase;
import org.entente.model.work.Progress;
import org.entente.vault.Surroundings;
import org.entente.vault.key.KdfParameters;

/**
 * Plays the fictional case HARBOUR LIGHTS on two workstations, KST and AVL, each with its own home, identity and vault, and
 * leaves every file it makes in one folder. Uses nothing but what the command line and the window use.
 */
public final class Tour {

    private static final String KST = "KST";
    private static final String AVL = "AVL";
    private static final String AGREEMENT = "HARBOUR LIGHTS working agreement";

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
            var kst = workstation(folder, KST, "M. Oduya", passphrase);
            var avl = workstation(folder, AVL, "R. Lindqvist", passphrase);
            try (var ours = kst.create(folder.resolve("kst/harbour-lights.vault"), passphrase);
                    var theirs = avl.create(folder.resolve("avl/harbour-lights.vault"), passphrase)) {
                new Play(folder, kst, avl, ours, theirs, teller).run();
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

    private Workstation workstation(Path folder, String code, String person, char[] passphrase) {
        var home =
                new Home(folder.resolve(code.toLowerCase(java.util.Locale.ROOT)).resolve("home"));
        var workstation = new Workstation(home, texts, surroundings, KdfParameters.FLOOR);
        workstation.identities().create(person, code, passphrase);
        return workstation;
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
    private record Play(Path folder, Workstation kst, Workstation avl, OpenCase ours, OpenCase theirs, Teller teller) {

        void run() {
            importSample();
            meet();
            var departure = kstSends();
            avlTakesIn(departure);
            avlAnswers();
            draw();
            write();
            finish();
        }

        private void importSample() {
            var sample = SampleCase.file(SampleCase.HARBOUR_LIGHTS);
            var request = ImportRequest.of(folder).markedAs("U");
            var report = ours.imports().read(sample, new SampleCase(kst.catalogue()), request, Progress.NONE);
            teller.say(
                    "tour.sample", Map.of("created", report.created(), "refused", report.refused()), report.created());
            Path arrivals = copy(SampleCase.ARRIVALS);
            Path mapping = copy(SampleCase.ARRIVALS_MAPPING);
            var table = ours.imports()
                    .importFile(new ImportRequest(arrivals, "csv", null, null, "U", mapping), Progress.NONE);
            var again = ours.imports()
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

        private void meet() {
            Path kstCard = card(kst, "kst.card");
            Path avlCard = card(avl, "avl.card");
            var avlAsSeen = ours.partners().add(avlCard);
            var kstAsSeen = theirs.partners().add(kstCard);
            String words = String.join(" ", avlAsSeen.words());
            ours.partners().verify(AVL, String.join(" ", kstAsSeen.words()));
            theirs.partners().verify(KST, words);
            ours.partners().describe(AVL, "clearance", "generic:CONFIDENTIAL");
            theirs.partners().describe(KST, "clearance", "generic:CONFIDENTIAL");
            ours.partners().agree(AVL, AGREEMENT, null);
            theirs.partners().agree(KST, AGREEMENT, null);
            teller.say("tour.meet", Map.of("words", avlAsSeen.words()), words);
        }

        private Path card(Workstation workstation, String name) {
            Path file = folder.resolve(name);
            try {
                Files.writeString(file, workstation.identities().card());
            } catch (IOException e) {
                throw new AppException("app.file.not-written", e, file.toString());
            }
            return file;
        }

        private Departure kstSends() {
            var departure = ours.outbox().write(AVL, null, folder, Progress.NONE);
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
            Path file = java.util.Objects.requireNonNull(departure.file());
            var seen = theirs.inbox().inspect(file, Progress.NONE);
            var applied = theirs.inbox().apply(file, Progress.NONE);
            var again = theirs.inbox().apply(file, Progress.NONE);
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
            var sample = SampleCase.file(SampleCase.HARBOUR_LIGHTS_AVL);
            theirs.imports()
                    .read(
                            sample,
                            new SampleCase(avl.catalogue()),
                            ImportRequest.of(folder).markedAs("U"),
                            Progress.NONE);
            var departure = theirs.outbox().write(KST, null, folder, Progress.NONE);
            Path file = java.util.Objects.requireNonNull(departure.file());
            var arrival = ours.inbox().apply(file, Progress.NONE);
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
            ours.store().queries().claims().contested(false, 0, 5).forEach(row -> {
                var sides = ours.claims().live(row.object().id(), row.property());
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
                ours.networks().layout(new NetworkOrder(null, file, null, null, 1), Progress.NONE);
            }
            Path forAvl = folder.resolve("network-for-avl.png");
            var drawn = ours.networks().layout(new NetworkOrder(null, forAvl, AVL, null, 1), Progress.NONE);
            teller.say(
                    "tour.draw",
                    Map.of("file", forAvl.toString(), "items", drawn.nodes(), "links", drawn.links()),
                    folder.resolve("network.png").toString(),
                    forAvl.toString());
        }

        private void write() {
            var assessment = ours.assessments().list().getFirst();
            for (String name : List.of("brief.docx", "brief.pdf", "register.xlsx")) {
                String template = name.startsWith("register") ? "register" : "bluf";
                var order = new ReportOrder(assessment.id().toString(), template, AVL, folder.resolve(name));
                var written = ours.reports().write(order, Progress.NONE);
                teller.say(
                        "tour.document",
                        Map.of("file", written.file().toString(), "leaves", written.leaves()),
                        written.file().toString(),
                        written.leaves());
            }
            var export = new Export("stix", folder.resolve("case-for-avl.stix.json"), AVL, null, null);
            var written = ours.exports().write(export, Progress.NONE);
            teller.say(
                    "tour.export",
                    Map.of("file", written.file().toString(), "leaves", written.leaves()),
                    written.file().toString());
        }

        private void finish() {
            var check = ours.verify(Progress.NONE);
            teller.say(
                    "tour.check",
                    Map.of("intact", check.isIntact(), "records", check.records(), "signatures", check.signatures()),
                    check.records(),
                    check.signatures());
        }
    }
}

package org.entente.app.outgoing;

import java.nio.file.Files;
import java.time.InstantSource;
import java.util.List;
import org.entente.app.AppException;
import org.entente.audit.Trail;
import org.entente.catalogue.Catalogue;
import org.entente.interop.stix.StixExporter;
import org.entente.model.work.Progress;

/** Writes the case, or a part of it, in foreign formats. */
public final class ExportService {

    private final ReleaseService releases;
    private final LeakCheck leaks;
    private final Catalogue catalogue;
    private final InstantSource clock;
    private final Trail trail;

    public ExportService(
            ReleaseService releases, LeakCheck leaks, Catalogue catalogue, InstantSource clock, Trail trail) {
        this.trail = trail;
        this.clock = clock;
        this.releases = releases;
        this.leaks = leaks;
        this.catalogue = catalogue;
    }

    /**
     * Writes the file. For a partner, nothing is written with a withheld name in its text that nobody accepts.
     *
     * @throws AppException if the format is not one we write, or the file cannot be written
     */
    public WrittenFile write(Export export, Progress progress) {
        if (!export.format().equals("stix")) {
            throw new AppException("app.export.format", export.format());
        }
        var answer = releases.decide(export.partner(), export.select());
        progress.checkCancelled();
        String partner = export.partner();
        if (partner != null) {
            var open = leaks.open(answer, partner);
            if (leaks.keepBack(open, partner, export.reason())) {
                return file(export, answer, open);
            }
        }
        trail.checkLeaving();
        var exporter = new StixExporter(catalogue, clock);
        FileWriting.write(export.out(), unfinished -> {
            try (var out = Files.newOutputStream(unfinished)) {
                exporter.write(answer.released(), out);
            }
        });
        trail.keep(
                "export",
                export.format() + " " + recipient(export) + " "
                        + answer.decision().leaves());
        return file(export, answer, List.of());
    }

    private WrittenFile file(Export export, ReleaseService.Answer answer, List<Leak> open) {
        return new WrittenFile(
                export.out(), answer.decision().leaves(), releases.stays(answer.decision(), recipient(export)), open);
    }

    private String recipient(Export export) {
        return export.partner() == null ? releases.organisation() : export.partner();
    }
}

package org.entente.app.outgoing;

import java.nio.file.Files;
import java.time.InstantSource;
import org.entente.app.AppException;
import org.entente.catalogue.Catalogue;
import org.entente.interop.stix.StixExporter;
import org.entente.model.work.Progress;

/** Writes the case, or a part of it, in foreign formats. */
public final class ExportService {

    private final ReleaseService releases;
    private final Catalogue catalogue;
    private final InstantSource clock;

    public ExportService(ReleaseService releases, Catalogue catalogue, InstantSource clock) {
        this.clock = clock;
        this.releases = releases;
        this.catalogue = catalogue;
    }

    /** @throws AppException if the format is not one we write, or the file cannot be written */
    public WrittenFile write(Export export, Progress progress) {
        if (!export.format().equals("stix")) {
            throw new AppException("app.export.format", export.format());
        }
        var answer = releases.decide(export.partner(), export.select());
        progress.checkCancelled();
        var exporter = new StixExporter(catalogue, clock);
        FileWriting.write(export.out(), unfinished -> {
            try (var out = Files.newOutputStream(unfinished)) {
                exporter.write(answer.released(), out);
            }
        });
        String recipient = export.partner() == null ? releases.organisation() : export.partner();
        return new WrittenFile(export.out(), answer.decision().leaves(), releases.stays(answer.decision(), recipient));
    }
}

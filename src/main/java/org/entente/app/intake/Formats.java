package org.entente.app.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.AppException;
import org.entente.catalogue.Catalogue;
import org.entente.interop.FileInput;
import org.entente.interop.Importer;
import org.entente.interop.network.NetworkImporter;
import org.entente.interop.stix.StixImporter;
import org.entente.interop.table.MappingJson;
import org.entente.interop.table.TableImporter;
import org.entente.model.work.Message;
import org.jspecify.annotations.Nullable;

/** Chooses the importer for a file: as told, otherwise by what its first bytes are. Never by its name alone. */
final class Formats {

    private final Catalogue catalogue;

    Formats(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Importer importer(FileInput file, @Nullable String format, @Nullable Path mapping) {
        String chosen = format == null ? recognise(file) : format;
        return switch (chosen) {
            case "stix" -> new StixImporter(catalogue);
            case "graphml" -> new NetworkImporter(NetworkImporter.Format.GRAPHML, catalogue);
            case "gexf" -> new NetworkImporter(NetworkImporter.Format.GEXF, catalogue);
            case "csv", "xlsx" -> new TableImporter(mapping == null ? null : mapping(mapping), catalogue);
            default -> throw new AppException("app.import.format", file.name(), chosen);
        };
    }

    private static org.entente.interop.table.TableMapping mapping(Path file) {
        try {
            return MappingJson.read(Files.readString(file));
        } catch (IOException e) {
            throw new AppException("app.file.unreadable", e, file.toString());
        }
    }

    private static String recognise(FileInput file) {
        return switch (FileForm.of(file)) {
            case FileForm.Read(String format) -> format;
            case FileForm.Foreign(Message what, String instead) ->
                throw new AppException("app.import.foreign", what, instead);
            case FileForm.Markup _ -> "stix"; // its reader says that it reads no XML
            case FileForm.Plain _, FileForm.Unknown _ -> "csv"; // its reader says what is wrong with it
        };
    }
}

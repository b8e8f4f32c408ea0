package org.entente.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.AppException;
import org.entente.catalogue.Catalogue;
import org.entente.interop.FileInput;
import org.entente.interop.Importer;
import org.entente.interop.stix.StixImporter;
import org.entente.interop.table.MappingJson;
import org.entente.interop.table.TableImporter;
import org.jspecify.annotations.Nullable;

/** Chooses the importer for a file: as told, otherwise by what its first bytes are. Never by its name alone. */
final class Formats {

    private static final int PEEKED = 64 << 10;

    private final Catalogue catalogue;

    Formats(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Importer importer(FileInput file, @Nullable String format, @Nullable Path mapping) {
        String chosen = format == null ? recognise(file) : format;
        return switch (chosen) {
            case "stix" -> new StixImporter(catalogue);
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
        byte[] start;
        try (InputStream in = file.open()) {
            start = in.readNBytes(PEEKED);
        } catch (IOException e) {
            throw new AppException("app.file.unreadable", e, file.name());
        }
        if (start.length > 1 && start[0] == 'P' && start[1] == 'K') {
            return "xlsx";
        }
        String text =
                new String(start, StandardCharsets.UTF_8).replace("\0", "").stripLeading();
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1).stripLeading();
        }
        if (text.startsWith("<")) {
            return xml(text);
        }
        if (text.startsWith("{") || text.startsWith("[")) {
            return json(text);
        }
        return "csv";
    }

    private static String xml(String text) {
        if (text.contains("<graphml")) {
            return "graphml";
        }
        if (text.contains("<gexf")) {
            return "gexf";
        }
        return text.contains("<kml") ? "kml" : "stix"; // STIX 1 is XML; its importer refuses it by name
    }

    private static String json(String text) {
        if (text.contains("\"FeatureCollection\"")) {
            return "geojson";
        }
        boolean stix = text.contains("spec_version") || text.contains("bundle--") || text.contains("--");
        return !stix && text.contains("\"Event\"") ? "misp" : "stix";
    }
}

package org.entente.app.outgoing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.entente.app.AppException;
import org.entente.exchange.cms.ShapeException;
import org.entente.exchange.cms.SignedContent;
import org.entente.model.KeyId;
import org.entente.provenance.SignedHead;
import org.entente.provenance.canonical.CanonicalJson;
import org.entente.provenance.canonical.Json;
import org.entente.provenance.canonical.ProvenanceException;

/**
 * An exported log whose signature holds. Whether whoever signed it is to be trusted is not said: that needs a card which was
 * compared.
 *
 * @param key that signed it
 * @param organisation as the signer says
 * @param person as the signer says
 * @param entries as it says itself, the latest first
 */
public record LogFile(
        KeyId key,
        String organisation,
        String person,
        String recipient,
        String marking,
        Instant written,
        int of,
        int stays,
        List<Entry> entries) {

    static final String FORMAT = "entente-log-1";

    /** Larger than a log that anybody reads. */
    private static final int LARGEST = 256 << 20;

    /** One entry, in the words of whoever exported it. */
    public record Entry(
            String time,
            String person,
            String action,
            String object,
            int others,
            String reason,
            String pack,
            String marking) {}

    public LogFile {
        entries = List.copyOf(entries);
    }

    /**
     * Reads a file and checks it from the first byte to the last.
     *
     * @throws AppException if it was changed after it was signed, or is no exported log
     */
    public static LogFile verified(Path file) {
        try {
            SignedContent.Signed signed;
            try (var in = open(file)) {
                signed = SignedContent.verify(in);
            }
            try (var in = open(file)) {
                return parse(SignedContent.content(in).readNBytes(LARGEST), signed);
            }
        } catch (ShapeException e) {
            throw new AppException(
                    e.kind() == ShapeException.Kind.ALTERED ? "app.log.altered" : "app.log.none", e, name(file));
        } catch (IOException e) {
            throw new AppException("app.file.unreadable", e, file.toString());
        } catch (ProvenanceException | DateTimeException | IllegalArgumentException | IllegalStateException e) {
            throw new AppException("app.log.none", e, name(file));
        }
    }

    private static InputStream open(Path file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static LogFile parse(byte[] content, SignedContent.Signed signed) {
        var lines = new String(content, StandardCharsets.UTF_8).split("\n");
        Json.Obj head = object(lines[0]);
        var entries = new ArrayList<Entry>();
        for (int i = 1; i < lines.length; i++) {
            entries.add(entry(object(lines[i])));
        }
        boolean isWhole = head.text("format").equals(FORMAT)
                && Integer.parseInt(head.text("entries")) == entries.size()
                && LogExportService.label(head.text("marking"))
                        .equals(signed.said().label())
                && SignedHead.parse(head.get("head")).isSignedBy(signed.key());
        if (!isWhole) {
            throw new IllegalArgumentException("the head of the file does not fit what is in it");
        }
        return new LogFile(
                signed.key().id(),
                head.text("organisation"),
                head.text("person"),
                head.text("recipient"),
                head.text("marking"),
                Instant.parse(head.text("written")),
                Integer.parseInt(head.text("of")),
                Integer.parseInt(head.text("stays")),
                entries);
    }

    private static Json.Obj object(String line) {
        return CanonicalJson.parse(line.getBytes(StandardCharsets.UTF_8)).object();
    }

    private static Entry entry(Json.Obj line) {
        return new Entry(
                line.text("time"),
                line.text("person", ""),
                line.text("action"),
                line.text("object", ""),
                Integer.parseInt(line.text("others", "0")),
                line.text("reason", ""),
                line.text("package", ""),
                line.text("marking", ""));
    }
}

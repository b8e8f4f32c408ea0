package org.entente.report.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.report.ReportException;

/** The parts of an Office file, zipped in the order given with one neutral time, so that equal content gives equal bytes. */
public final class Parts {

    /** 1 January 1980, the earliest that zip knows, in DOS form without a time zone. */
    private static final LocalDateTime NEUTRAL = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public void add(String name, String xml) {
        add(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    public void add(String name, byte[] content) {
        if (parts.put(name, content) != null) {
            throw new IllegalArgumentException("a part may be added only once: " + name);
        }
    }

    public byte[] zip() {
        var out = new ByteArrayOutputStream(1 << 16);
        try (var zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NEUTRAL);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new ReportException("report.write.failed", e);
        }
        return out.toByteArray();
    }
}

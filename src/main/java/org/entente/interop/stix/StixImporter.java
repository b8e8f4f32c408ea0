package org.entente.interop.stix;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.catalogue.Catalogue;
import org.entente.interop.FileInput;
import org.entente.interop.ImportOptions;
import org.entente.interop.Importer;
import org.entente.interop.InteropException;
import org.entente.interop.Problem;
import org.entente.interop.Receiver;
import org.entente.interop.Where;
import org.entente.model.work.Message;
import org.entente.model.work.Progress;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads STIX 2.1: bundles, bare lists and single objects, one object at a time, each checked against the standard. A
 * file may be of any size; one object may take {@value ObjectReader#LARGEST} characters. STIX 1 and 2.0 are refused by name.
 */
public final class StixImporter implements Importer {

    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(200)
            .maxStringLength(ObjectReader.LARGEST)
            .maxNumberLength(400)
            .maxNameLength(5_000)
            .build();

    private static final JsonFactory JSON =
            JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build();

    private static final int PEEKED = 4096;

    /** Where the parser speaks of its own settings and offsets; nothing that an analyst could change or find. */
    private static final Pattern IN_THE_PARSER = Pattern.compile(",? from `[^`]*`| \\(start marker at .*");

    private final StixMapping mapping;
    private final Validator validator;

    public StixImporter(Catalogue catalogue) {
        var rules = Rules.load();
        this.mapping = new StixMapping(catalogue, rules);
        this.validator = new Validator(rules);
    }

    @Override
    public void read(FileInput in, ImportOptions options, Receiver out, Progress progress) {
        try (var bytes = new BufferedInputStream(new Watched(in.open(), in.size(), progress))) {
            if (isXml(bytes, out)) {
                return;
            }
            try (var parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
                new StixStream(parser, in, mapping, validator, options, out).read();
            }
        } catch (JacksonIOException | IOException e) {
            throw new InteropException("interop.file.unreadable", e, in.name());
        }
    }

    /**
     * What an encoding or JSON fault says to the analyst: the place and the parser's reason on one line.
     *
     * @param object in which the file breaks off; null if in none
     */
    static Problem broken(JacksonException fault, @Nullable Message object) {
        var place = fault.getLocation();
        var where = place == null ? Where.FILE : Where.position(place.getLineNr(), place.getColumnNr());
        var why =
                fault instanceof StreamConstraintsException ? "interop.stix.broken.bounds" : "interop.stix.broken.json";
        var detail = IN_THE_PARSER
                .matcher(String.valueOf(fault.getOriginalMessage())
                        .lines()
                        .findFirst()
                        .orElse(""))
                .replaceAll("");
        return new Problem(object == null ? where : Where.within(where, object), why, detail);
    }

    /** Opens the file's tokens a second time, for what must be known before the objects. */
    static tools.jackson.core.JsonParser tokens(InputStream bytes) {
        return JSON.createParser(ObjectReadContext.empty(), bytes);
    }

    private static boolean isXml(BufferedInputStream bytes, Receiver out) throws IOException {
        bytes.mark(PEEKED);
        var start = new String(bytes.readNBytes(PEEKED), StandardCharsets.ISO_8859_1).replace("\0", "");
        bytes.reset();
        var text = start.startsWith("ï»¿") ? start.substring(3) : start.replaceFirst("^(þÿ|ÿþ)", "");
        if (!text.stripLeading().startsWith("<")) {
            return false;
        }
        boolean isStix = text.toLowerCase(Locale.ROOT).contains("stix");
        out.refused(new Problem(Where.FILE, isStix ? "interop.stix.first" : "interop.stix.xml"));
        return true;
    }

    /** Reports how far reading is, and stops it when it was cancelled. */
    private static final class Watched extends FilterInputStream {

        private final long total;
        private final Progress progress;
        private long done;

        Watched(InputStream in, long total, Progress progress) {
            super(in);
            this.total = total;
            this.progress = progress;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            advance(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            advance(count);
            return count;
        }

        private void advance(int count) {
            done += Math.max(0, count);
            progress.report(done, total);
            progress.checkCancelled();
        }
    }
}

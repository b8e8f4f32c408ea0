package org.entente.canary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A file and everything inside it: entries of zip and tar, one inside another; what gzip and zlib inflate; pages, strings and
 * streams of PDF; chunks of PNG; XML and HTML without markup; JSON without escapes; Base64 that holds a file. What only looks
 * like one of these and cannot be read is searched as it is.
 */
final class Unpacked {

    /** Some bytes and where in the file they were. */
    record Part(String place, byte[] bytes) {}

    private static final int DEEPEST = 6;
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{40,}={0,2}");
    private static final Pattern MARKUP = Pattern.compile("<[^<>]*>");
    private static final Pattern ENTITY = Pattern.compile("&#(x?)([0-9a-fA-F]{1,6});|&(amp|lt|gt|quot|apos);");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|([\"\\\\/bfnrt]))");

    private final List<Part> parts = new ArrayList<>();

    private Unpacked() {}

    static List<Part> of(byte[] file) {
        var unpacked = new Unpacked();
        unpacked.take("file", file, 0);
        return unpacked.parts;
    }

    private void take(String place, byte[] bytes, int depth) {
        parts.add(new Part(place, bytes));
        if (depth < DEEPEST) {
            try {
                inside(place, bytes, depth + 1);
            } catch (IOException | IllegalArgumentException _) {
                // only looked like that format; its bytes are searched as they are
            }
        }
    }

    private void inside(String place, byte[] bytes, int depth) throws IOException {
        String text = Canaries.latin(bytes);
        if (text.startsWith("PK\3\4")) {
            zip(place, bytes, depth);
        } else if (text.startsWith("\u001f\u008b")) {
            take(place + " / gzip", new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(), depth);
        } else if (text.startsWith("%PDF-")) {
            PdfInside.each(bytes, (where, content) -> take(place + " / " + where, content, depth));
        } else if (text.startsWith("\u0089PNG")) {
            PngInside.each(
                    bytes,
                    (where, content) ->
                            take(place + " / " + where, content, where.equals(PngInside.PIXELS) ? DEEPEST : depth));
        } else if (bytes.length > 512 && text.startsWith("ustar", 257)) {
            tar(place, bytes, depth);
        } else if (isZlib(bytes)) {
            take(place + " / zlib", inflated(bytes), depth);
        } else if (isReadable(bytes)) {
            readable(place, new String(bytes, UTF_8), depth);
        }
    }

    private void zip(String place, byte[] bytes, int depth) throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                take(place + " / name", entry.getName().getBytes(UTF_8), DEEPEST);
                take(place + " / " + entry.getName(), zip.getInputStream(entry).readAllBytes(), depth);
            }
        }
    }

    private void tar(String place, byte[] bytes, int depth) throws IOException {
        try (var tar = new TarArchiveInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                take(place + " / " + entry.getName(), tar.readAllBytes(), depth);
            }
        }
    }

    private static boolean isZlib(byte[] bytes) {
        return bytes.length > 6 && bytes[0] == 0x78 && ((bytes[0] & 0xff) << 8 | bytes[1] & 0xff) % 31 == 0;
    }

    static byte[] inflated(byte[] bytes) throws IOException {
        return new InflaterInputStream(new ByteArrayInputStream(bytes), new Inflater()).readAllBytes();
    }

    private static boolean isReadable(byte[] bytes) {
        for (int at = 0; at < Math.min(bytes.length, 1000); at++) {
            if (bytes[at] == 0) {
                return false;
            }
        }
        return true;
    }

    private void readable(String place, String text, int depth) {
        if (text.indexOf('<') >= 0) {
            add(place + " without markup", unescaped(MARKUP.matcher(text).replaceAll("")));
            add(place + " unescaped", unescaped(text));
        }
        if (text.indexOf('\\') >= 0) {
            String plain = ESCAPE.matcher(text).replaceAll(Unpacked::escaped);
            add(place + " without escapes", plain);
            add(place + " without escapes twice", ESCAPE.matcher(plain).replaceAll(Unpacked::escaped));
        }
        BASE64.matcher(text).results().map(match -> match.group()).forEach(run -> {
            byte[] decoded = Base64.getDecoder().decode(run.substring(0, run.length() / 4 * 4));
            if (decoded.length > 20) {
                take(place + " / Base64", decoded, depth);
            }
        });
    }

    private void add(String place, String text) {
        parts.add(new Part(place, text.getBytes(UTF_8)));
    }

    private static String unescaped(String xml) {
        return ENTITY.matcher(xml).replaceAll(found -> {
            if (found.group(3) != null) {
                int index = Arrays.asList("amp", "lt", "gt", "quot", "apos").indexOf(found.group(3));
                return Matcher.quoteReplacement("&<>\"'".substring(index, index + 1));
            }
            int code = Integer.parseInt(found.group(2), found.group(1).isEmpty() ? 10 : 16);
            return Matcher.quoteReplacement(Character.isValidCodePoint(code) ? Character.toString(code) : "");
        });
    }

    private static String escaped(java.util.regex.MatchResult found) {
        return Matcher.quoteReplacement(
                found.group(1) == null ? found.group(2) : String.valueOf((char) Integer.parseInt(found.group(1), 16)));
    }

    /** Hands over what lies inside. */
    interface Visitor {
        void visit(String where, byte[] content);
    }
}

package org.entente.report.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.entente.picture.scene.Scene;
import org.entente.report.ReportException;

/**
 * Reopens a finished file and searches every part of it for terms that were withheld: inflated zip parts, one inside another;
 * XML and HTML as text too, so that markup inside a word hides nothing; of PDF the page text, every string and every decoded
 * stream; bytes in UTF-8, UTF-16, hexadecimal and Base64. Text is compared without case.
 */
public final class FileCheck {

    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("=\\s*\"([^\"]*)\"");
    private static final Pattern ENTITY = Pattern.compile("&(#x[0-9a-fA-F]+|#[0-9]+|amp|lt|gt|quot|apos);");
    private static final int DEEPEST = 4;

    private final TermSearch terms;
    private final Haystack haystack;
    private final Set<Hit> hits = new LinkedHashSet<>();

    private FileCheck(Collection<String> terms) {
        this.terms = new TermSearch(terms);
        this.haystack = new Haystack(terms.stream()
                .filter(term -> !term.isBlank())
                .distinct()
                .map(Needle::new)
                .toList());
    }

    /**
     * @return every term that was found, with its place; empty when nothing was found
     * @throws ReportException if the file cannot be read back
     */
    public static List<Hit> search(byte[] file, Collection<String> withheldTerms) {
        var check = new FileCheck(withheldTerms);
        try {
            check.part(file, "file", 0);
        } catch (IOException e) {
            throw new ReportException("report.check.failed", e);
        }
        return List.copyOf(check.hits);
    }

    /** The same for a picture that becomes pixels, where no search of the file would find letters. */
    public static List<Hit> search(Scene scene, Collection<String> withheldTerms) {
        var check = new FileCheck(withheldTerms);
        scene.texts().forEach(text -> check.text(text, "picture"));
        check.text(scene.title() + "\n" + scene.description(), "description of the picture");
        return List.copyOf(check.hits);
    }

    private void part(byte[] bytes, String place, int depth) throws IOException {
        bytes(bytes, place);
        if (startsWith(bytes, "PK\u0003\u0004") && depth < DEEPEST) {
            zip(bytes, place, depth);
        } else if (startsWith(bytes, "%PDF-") && depth < DEEPEST) {
            PdfParts.read(bytes, new PdfParts.Visitor() {
                @Override
                public void text(String text, String where) {
                    FileCheck.this.text(text, inside(place, where));
                }

                @Override
                public void stream(byte[] content, String where) throws IOException {
                    part(content, inside(place, where), depth + 1);
                }
            });
        } else if (looksLikeMarkup(bytes)) {
            markup(new String(bytes, StandardCharsets.UTF_8), place);
        } else if (startsWith(bytes, "\u0089PNG")) {
            PngParts.read(bytes, (content, where) -> bytes(content, inside(place, where)));
        }
    }

    private static String inside(String place, String part) {
        return place.equals("file") ? part : place + " / " + part;
    }

    private void zip(byte[] bytes, String place, int depth) throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                text(entry.getName(), inside(place, "names of parts"));
                String comment = entry.getComment();
                text(comment == null ? "" : comment, inside(place, "comments of parts"));
                try (InputStream content = zip.getInputStream(entry)) {
                    part(content.readAllBytes(), inside(place, entry.getName()), depth + 1);
                }
            }
        }
    }

    private static boolean looksLikeMarkup(byte[] bytes) {
        int start = 0;
        while (start < bytes.length && (bytes[start] <= ' ' || (bytes[start] & 0xFF) >= 0xBB)) {
            start++;
        }
        return start < bytes.length && bytes[start] == '<';
    }

    /** Once without tags, so that a word may run over several elements, once the values of attributes. */
    private void markup(String xml, String place) {
        text(unescape(MARKUP.matcher(xml).replaceAll("")), place);
        var attributes = new ArrayList<String>();
        ATTRIBUTE.matcher(xml).results().forEach(found -> attributes.add(unescape(found.group(1))));
        text(String.join("\n", attributes), place);
    }

    static String unescape(String text) {
        return ENTITY.matcher(text).replaceAll(found -> {
            String name = found.group(1);
            String plain = switch (name) {
                case "amp" -> "&";
                case "lt" -> "<";
                case "gt" -> ">";
                case "quot" -> "\"";
                case "apos" -> "'";
                default -> character(name);
            };
            return Matcher.quoteReplacement(plain);
        });
    }

    private static String character(String reference) {
        boolean hexadecimal = reference.startsWith("#x");
        String digits = reference.substring(hexadecimal ? 2 : 1);
        if (digits.length() > 7) {
            return "";
        }
        int codePoint = Integer.parseInt(digits, hexadecimal ? 16 : 10);
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "";
    }

    private void text(String text, String place) {
        terms.in(text).forEach(term -> hits.add(new Hit(term, place)));
    }

    private void bytes(byte[] bytes, String place) {
        haystack.find(bytes).forEach(term -> hits.add(new Hit(term, place)));
    }

    private static boolean startsWith(byte[] bytes, String magic) {
        if (bytes.length < magic.length()) {
            return false;
        }
        for (int index = 0; index < magic.length(); index++) {
            if ((bytes[index] & 0xFF) != magic.charAt(index)) {
                return false;
            }
        }
        return true;
    }
}

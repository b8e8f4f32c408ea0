package org.entente.report.check;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** One withheld term in every form in which bytes can hold it. */
final class Needle {

    private final String term;
    private final List<byte[]> forms = new ArrayList<>();

    Needle(String term) {
        this.term = term;
        for (String spelling : new LinkedHashSet<>(List.of(term, Normalizer.normalize(term, Normalizer.Form.NFD)))) {
            byte[] utf8 = spelling.getBytes(StandardCharsets.UTF_8);
            add(utf8);
            add(spelling.getBytes(StandardCharsets.UTF_16LE));
            add(spelling.getBytes(StandardCharsets.UTF_16BE));
            add(HexFormat.of().formatHex(utf8).getBytes(StandardCharsets.US_ASCII));
            add(HexFormat.of().withUpperCase().formatHex(utf8).getBytes(StandardCharsets.US_ASCII));
            for (int offset = 0; offset < 3; offset++) {
                add(base64(utf8, offset));
            }
        }
    }

    String term() {
        return term;
    }

    /** Letters without case, width and composition; runs of white space as one blank. */
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00A0]+", " ");
    }

    /** Every form in bytes, each at least two long. */
    List<byte[]> forms() {
        return forms;
    }

    private void add(byte[] form) {
        if (form.length > 1) {
            forms.add(form);
        }
    }

    /** The part of the Base64 text that does not depend on what stands before and after. */
    private static byte[] base64(byte[] utf8, int offset) {
        byte[] shifted = new byte[utf8.length + offset];
        System.arraycopy(utf8, 0, shifted, offset, utf8.length);
        String text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        int from = offset == 0 ? 0 : offset + 1;
        int to = text.length() - (shifted.length % 3 == 0 ? 0 : 1);
        return to - from < 6 ? new byte[0] : text.substring(from, to).getBytes(StandardCharsets.US_ASCII);
    }
}

package org.entente.canary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that may not be in a file, in any of these forms: UTF-8, UTF-16LE and UTF-16BE; each plain, in hexadecimal of either
 * case, and in Base64 of either alphabet at all three offsets; as written, in small and in capital letters, composed and
 * decomposed. Files are unpacked first, see {@link Unpacked}. Shares no code with what the product itself searches by.
 */
public final class Canaries {

    private record Form(byte[] bytes, String name, @Nullable Form next) {

        boolean isAt(byte[] hay, int start) {
            return start + bytes.length <= hay.length
                    && Arrays.equals(hay, start, start + bytes.length, bytes, 0, bytes.length);
        }
    }

    /** By their first two bytes. */
    private final @Nullable Form[] forms = new @Nullable Form[1 << 16];

    public Canaries(Collection<String> words) {
        words.forEach(this::add);
    }

    private void add(String word) {
        if (word.length() < 5) {
            throw new IllegalArgumentException("too short to tell anything: " + word);
        }
        var spellings = new LinkedHashSet<String>();
        for (String spelling : List.of(word, word.toLowerCase(Locale.ROOT), word.toUpperCase(Locale.ROOT))) {
            spellings.add(Normalizer.normalize(spelling, Normalizer.Form.NFC));
            spellings.add(Normalizer.normalize(spelling, Normalizer.Form.NFD));
        }
        for (String spelling : spellings) {
            for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
                byte[] bytes = spelling.getBytes(charset);
                String name = spelling + " in " + charset;
                add(bytes, name);
                add(HexFormat.of().formatHex(bytes).getBytes(US_ASCII), name + " as hex");
                add(HexFormat.of().withUpperCase().formatHex(bytes).getBytes(US_ASCII), name + " as HEX");
                for (int offset = 0; offset < 3; offset++) {
                    add(base64(Base64.getEncoder(), bytes, offset), name + " as Base64 +" + offset);
                    add(base64(Base64.getUrlEncoder(), bytes, offset), name + " as URL Base64 +" + offset);
                }
            }
        }
    }

    private void add(byte[] form, String name) {
        int start = start(form, 0);
        forms[start] = new Form(form, name, forms[start]);
    }

    /** The characters that the word alone decides, whatever {@code offset} bytes stand before it: six bits each. */
    private static byte[] base64(Base64.Encoder encoder, byte[] bytes, int offset) {
        byte[] shifted = new byte[offset + bytes.length];
        System.arraycopy(bytes, 0, shifted, offset, bytes.length);
        return Arrays.copyOfRange(encoder.encode(shifted), (8 * offset + 5) / 6, 8 * shifted.length / 6);
    }

    private static int start(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }

    /** Every find as a sentence: which word in which form, and in which part of the file. Empty is what one hopes for. */
    public Set<String> in(byte[] file) {
        var found = new LinkedHashSet<String>();
        for (Unpacked.Part part : Unpacked.of(file)) {
            find(part.bytes()).forEach(name -> found.add(name + " in " + part.place()));
        }
        return found;
    }

    /** The same for a name, of a file for instance. */
    public Set<String> in(String text) {
        return find(text.getBytes(UTF_8));
    }

    private Set<String> find(byte[] hay) {
        var found = new LinkedHashSet<String>();
        for (int at = 0; at + 1 < hay.length; at++) {
            for (Form form = forms[start(hay, at)]; form != null; form = form.next()) {
                if (form.isAt(hay, at)) {
                    found.add(form.name());
                }
            }
        }
        return found;
    }

    /** A file's bytes as text of which every byte is one character. */
    static String latin(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }

    /** All forms of one word, each with what it is called; to plant them. */
    static List<byte[]> plants(String word) {
        var plants = new ArrayList<byte[]>();
        for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
            byte[] bytes = word.getBytes(charset);
            plants.add(bytes);
            plants.add(HexFormat.of().formatHex(bytes).getBytes(US_ASCII));
            plants.add(HexFormat.of().withUpperCase().formatHex(bytes).getBytes(US_ASCII));
            for (int offset = 0; offset < 3; offset++) {
                byte[] around = ("x".repeat(offset) + latin(bytes) + "and more").getBytes(ISO_8859_1);
                plants.add(Base64.getEncoder().encode(around));
                plants.add(Base64.getUrlEncoder().encode(around));
            }
        }
        return plants;
    }
}

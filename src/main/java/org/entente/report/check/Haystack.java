package org.entente.report.check;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Searches bytes for all forms of all terms in one pass: forms are filed under a hash of their first bytes. */
final class Haystack {

    /** A form shorter than this is filed under its first two bytes alone. */
    private static final int LONG = 4;

    private static final int SLOTS = 1 << 18;

    private record Form(byte[] bytes, String term, @Nullable Form next) {

        boolean isAt(byte[] hay, int start) {
            return start + bytes.length <= hay.length
                    && Arrays.equals(hay, start, start + bytes.length, bytes, 0, bytes.length);
        }
    }

    private final @Nullable Form[] longForms = new @Nullable Form[SLOTS];
    private final @Nullable Form[] shortForms = new @Nullable Form[1 << 16];

    Haystack(Collection<Needle> needles) {
        for (Needle needle : needles) {
            for (byte[] form : needle.forms()) {
                var filed = form.length < LONG ? shortForms : longForms;
                int slot = form.length < LONG ? two(form, 0) : four(form, 0);
                filed[slot] = new Form(form, needle.term(), filed[slot]);
            }
        }
    }

    /** The terms that stand in the bytes in any form. */
    Set<String> find(byte[] hay) {
        Set<String> found = new LinkedHashSet<>();
        for (int at = 0; at + 1 < hay.length; at++) {
            find(shortForms[two(hay, at)], hay, at, found);
            if (at + LONG <= hay.length) {
                find(longForms[four(hay, at)], hay, at, found);
            }
        }
        return found;
    }

    private static void find(@Nullable Form filed, byte[] hay, int at, Set<String> found) {
        for (Form form = filed; form != null; form = form.next()) {
            if (form.isAt(hay, at)) {
                found.add(form.term());
            }
        }
    }

    private static int two(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    private static int four(byte[] bytes, int at) {
        int word = two(bytes, at) << 16 | two(bytes, at + 2);
        return word * 0x9E3779B9 >>> 14;
    }
}

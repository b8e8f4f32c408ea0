package org.entente.report.check;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Searches bytes for all forms of all terms in one pass: forms are filed under their first two bytes. */
final class Haystack {

    private record Form(byte[] bytes, String term, @Nullable Form next) {

        boolean isAt(byte[] hay, int start) {
            if (start + bytes.length > hay.length) {
                return false;
            }
            for (int index = 2; index < bytes.length; index++) {
                if (hay[start + index] != bytes[index]) {
                    return false;
                }
            }
            return true;
        }
    }

    private final @Nullable Form[] forms = new @Nullable Form[1 << 16];

    Haystack(Collection<Needle> needles) {
        for (Needle needle : needles) {
            for (byte[] form : needle.forms()) {
                int start = start(form, 0);
                forms[start] = new Form(form, needle.term(), forms[start]);
            }
        }
    }

    /** The terms that stand in the bytes in any form. */
    Set<String> find(byte[] hay) {
        Set<String> found = new LinkedHashSet<>();
        for (int at = 0; at + 1 < hay.length; at++) {
            for (Form form = forms[start(hay, at)]; form != null; form = form.next()) {
                if (form.isAt(hay, at)) {
                    found.add(form.term());
                }
            }
        }
        return found;
    }

    private static int start(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }
}

package org.entente.interop.network;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import org.entente.interop.Problem;
import org.entente.interop.Receiver;
import org.entente.model.work.Message;

/** Counts what has no place of its own in a report: words that name no type, and what was left out. */
final class NetworkTally {

    private static final int WORDS = 12;

    private final ForeignNames names;
    private final Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);
    private final SequencedSet<String> types = new LinkedHashSet<>();
    private final SequencedSet<String> kinds = new LinkedHashSet<>();
    private String type = "";
    private String kind = "";
    private long untyped;
    private long unkinded;

    NetworkTally(ForeignNames names) {
        this.names = names;
    }

    void leftOut(LeftOut what) {
        leftOut.merge(what, 1L, Long::sum);
    }

    /** @param taken the type that the object got instead */
    void untyped(String taken) {
        untyped++;
        type = taken;
    }

    /** @param taken the kind that the link got instead */
    void unkinded(String taken) {
        unkinded++;
        kind = taken;
    }

    void unknownType(String word) {
        note(types, word);
    }

    void unknownKind(String word) {
        note(kinds, word);
    }

    private static void note(SequencedSet<String> words, String word) {
        if (words.size() <= WORDS) {
            words.add(NetworkValues.shown(word));
        }
    }

    void tell(Message file, Receiver out) {
        if (untyped > 0) {
            out.warning(new Problem(file, "interop.network.untyped", untyped, names.typeLabel(type)));
        }
        words(types, "interop.network.words.types", file, out);
        if (unkinded > 0) {
            out.warning(new Problem(file, "interop.network.unkinded", unkinded, names.kindLabel(kind)));
        }
        words(kinds, "interop.network.words.kinds", file, out);
        leftOut.forEach((what, count) -> out.warning(new Problem(file, what.key(), count)));
    }

    private static void words(SequencedSet<String> words, String key, Message file, Receiver out) {
        if (!words.isEmpty()) {
            String listed = String.join(", ", words.stream().limit(WORDS).toList());
            out.warning(new Problem(file, key, words.size() > WORDS ? listed + " …" : listed));
        }
    }
}

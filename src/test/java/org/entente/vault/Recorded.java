package org.entente.vault;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.work.Progress;
import org.entente.vault.journal.Journal;
import org.entente.vault.journal.Replay;

/** What a replay said, as text that compares. */
public final class Recorded implements Replay {

    private final List<String> lines = new ArrayList<>();

    /** Everything after a sequence. */
    public static List<String> all(Journal journal, long after) {
        var recorded = new Recorded();
        journal.replay(after, recorded, Progress.NONE);
        return recorded.lines;
    }

    @Override
    public void entry(long sequence, String kind, byte[] chain, List<org.entente.vault.journal.Content> contents) {
        var line = new StringBuilder(sequence + " " + kind + " " + text(chain));
        contents.forEach(content -> line.append(" | ").append(text(content.bytes())));
        lines.add(line.toString());
    }

    @Override
    public void endOfAction(Head head) {
        lines.add("end " + head.sequence());
    }

    private static String text(byte[] bytes) {
        return bytes.length <= 60
                ? new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                : bytes.length + "#" + java.util.Arrays.hashCode(bytes);
    }
}

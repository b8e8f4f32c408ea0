package org.entente.app.outgoing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.app.source.AttachmentService;
import org.entente.app.source.reading.Wording;
import org.entente.app.source.reading.Wording.Gap;
import org.entente.model.CommitId;
import org.entente.model.Core;
import org.entente.model.Hash;
import org.entente.model.value.Blob;
import org.entente.model.value.Text;
import org.entente.release.ReleasedClaim;
import org.entente.report.check.TermSearch;
import org.jspecify.annotations.Nullable;

/**
 * Looks for names inside the attachments that would leave. One file is in memory at a time, and nothing of it is kept but the
 * lines in which names were found. Costs reading each file once, wherever it is attached.
 */
final class AttachmentSearch {

    private static final Set<String> NAMES = Set.of("attachment.name", "source.file-name");
    private static final int LONGEST_LINE = 300;

    private final AttachmentService attachments;

    AttachmentSearch(AttachmentService attachments) {
        this.attachments = attachments;
    }

    /**
     * What one file says.
     *
     * @param lines the names in it, each with a line in which it stands
     * @param gap what was not read; null if everything was
     */
    private record Found(
            Map<String, String> lines, @Nullable Gap gap) {}

    /** Without titles, which are the case's to know. */
    Findings find(ReleaseService.Answer answer, TermSearch names) {
        var fileNames = fileNames(answer);
        var files = new HashMap<Hash, Found>();
        var leaks = new ArrayList<Leak>();
        var unsearched = new ArrayList<Unsearched>();
        for (ReleasedClaim released : answer.released().claims()) {
            if (released.claim().core() instanceof Core.Statement statement && statement.value() instanceof Blob blob) {
                String name = fileNames.getOrDefault(released.claim().commit(), blob.mediaType());
                var found = files.computeIfAbsent(blob.commitment(), _ -> search(blob, names));
                found.lines()
                        .forEach((term, line) -> leaks.add(new Leak(
                                term,
                                statement.object(),
                                "",
                                statement.property(),
                                name + ": " + line,
                                blob.commitment())));
                Gap gap = found.gap();
                if (gap != null) {
                    unsearched.add(new Unsearched(statement.object(), "", name, gap));
                }
            }
        }
        return new Findings(leaks.stream().distinct().toList(), List.of(), unsearched);
    }

    /** A file is called as the same action says, which attached it. */
    private static Map<CommitId, String> fileNames(ReleaseService.Answer answer) {
        var names = new HashMap<CommitId, String>();
        for (ReleasedClaim released : answer.released().claims()) {
            if (released.claim().core() instanceof Core.Statement statement
                    && NAMES.contains(statement.property())
                    && statement.value() instanceof Text(String name)) {
                names.put(released.claim().commit(), name);
            }
        }
        return names;
    }

    private Found search(Blob blob, TermSearch names) {
        Wording words = attachments.words(blob);
        var lines = new LinkedHashMap<String, String>();
        names.asWordsIn(words.text()).forEach(name -> lines.put(name, name)); // the line, if it runs over two
        if (!lines.isEmpty()) {
            List<String> all = words.text().lines().toList();
            for (String line : all.reversed()) {
                names.asWordsIn(line).forEach(name -> lines.put(name, cut(line.strip())));
            }
        }
        return new Found(lines, words.gap());
    }

    private static String cut(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…";
    }
}

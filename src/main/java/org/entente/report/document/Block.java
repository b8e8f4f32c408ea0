package org.entente.report.document;

import java.util.List;
import org.entente.model.value.Likelihood;
import org.entente.picture.scene.Scene;
import org.jspecify.annotations.Nullable;

/** One piece of a document, from top to bottom. */
public sealed interface Block {

    /** @param level 1 for sections, 2 below */
    record Heading(int level, String text) implements Block {}

    /** @param lead in bold before the text; empty for none. @param portion portion mark */
    record Paragraph(String lead, String text, String portion) implements Block {}

    /** One entry of a list. */
    record Entry(String text, String portion) implements Block {}

    /** A judgement's sentence with its range, its bar, and its confidence as a sentence of its own. */
    record Judgement(
            String number,
            String sentence,
            String portion,
            @Nullable Likelihood bar,
            @Nullable Confidence confidence) implements Block {}

    /** Where a contributor stands; in the same type size as the judgement, a dissent with a rule beside it. */
    record Position(
            String lead,
            String text,
            String portion,
            boolean dissent,
            @Nullable Likelihood bar,
            @Nullable Confidence confidence)
            implements Block {

        /** The confidence where it goes on in the line of the text: nothing stands between, and one mark is that of both. */
        public @Nullable Confidence goingOn() {
            return bar == null && confidence != null && confidence.portion().equals(portion) ? confidence : null;
        }

        /** The confidence where it has a line of its own. */
        public @Nullable Confidence apart() {
            return goingOn() == null ? confidence : null;
        }
    }

    /**
     * @param widths share of each column in per cent
     * @param portion of the table as a whole
     */
    record Table(String caption, String portion, List<String> header, List<List<String>> rows, List<Integer> widths)
            implements Block {
        public Table {
            header = List.copyOf(header);
            widths = List.copyOf(widths);
            rows = rows.stream().map(List::copyOf).toList();
            int columns = header.size();
            if (widths.size() != columns || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("every row of a table needs one cell per column");
            }
        }
    }

    /** @param alternative what the picture shows, in words, for those who cannot see it */
    record Picture(Scene scene, String caption, String alternative, String portion) implements Block {}

    /**
     * @param pips filled pips out of three
     * @param text level and reason
     */
    record Confidence(int pips, String text, String portion) {

        /** The pips as characters. */
        public String dots() {
            return "●".repeat(pips) + "○".repeat(3 - pips);
        }
    }
}

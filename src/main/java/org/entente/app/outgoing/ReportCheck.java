package org.entente.app.outgoing;

import java.util.List;
import org.entente.model.ObjectId;
import org.jspecify.annotations.Nullable;

/** One thing that was looked at in a finished report. Only what was really looked at is told. */
public sealed interface ReportCheck {

    /** What a look came to. */
    enum Verdict {
        GOOD,
        /** The report may go, but somebody should know. */
        DOUBTFUL,
        /** The report may not go. */
        BAD
    }

    Verdict verdict();

    private static Verdict bad(boolean isBad) {
        return isBad ? Verdict.BAD : Verdict.GOOD;
    }

    private static Verdict doubtful(boolean isDoubtful) {
        return isDoubtful ? Verdict.DOUBTFUL : Verdict.GOOD;
    }

    /** Whether the reader may read anything of the assessment. */
    record Readable(boolean isReadable) implements ReportCheck {
        @Override
        public Verdict verdict() {
            return bad(!isReadable);
        }
    }

    /** A search of the whole file for withheld names. */
    record Terms(int searched, List<Found> found) implements ReportCheck {
        public Terms {
            found = List.copyOf(found);
        }

        @Override
        public Verdict verdict() {
            return bad(!found.isEmpty());
        }
    }

    /**
     * A withheld name in the file.
     *
     * @param page from 1; 0 if it stands on none, as in file properties
     * @param object what the text is about in which it stands; null if that is not known
     * @param property where it stands there; empty if that is not known
     */
    record Found(String name, int page, @Nullable ObjectId object, String title, String property) {}

    /**
     * Portion marks.
     *
     * @param unmarked beginnings of paragraphs that nobody marked
     */
    record Marks(int of, List<String> unmarked) implements ReportCheck {
        public Marks {
            unmarked = List.copyOf(unmarked);
        }

        @Override
        public Verdict verdict() {
            return doubtful(!unmarked.isEmpty());
        }
    }

    /** Header and footer of the pages of a document, or of the sheets of a workbook. */
    record Ends(int marked, int of) implements ReportCheck {
        @Override
        public Verdict verdict() {
            return bad(marked < of);
        }
    }

    /** Dissents that stand beside their judgement, and those that their own marking keeps from this reader. */
    record Dissents(List<ReportBasis.Dissent> printed, List<ReportBasis.Dissent> staying) implements ReportCheck {
        public Dissents {
            printed = List.copyOf(printed);
            staying = List.copyOf(staying);
        }

        @Override
        public Verdict verdict() {
            return doubtful(!staying.isEmpty());
        }
    }

    /** Judgements of which some evidence stays: words of their authors that count or name sources tell of all of it. */
    record Evidence(List<ReportBasis.PartlySeen> partlySeen) implements ReportCheck {
        public Evidence {
            partlySeen = List.copyOf(partlySeen);
        }

        @Override
        public Verdict verdict() {
            return doubtful(!partlySeen.isEmpty());
        }
    }

    /** Whether the scales stand in a report that states likelihoods or grades. */
    record Scales(boolean isThere) implements ReportCheck {
        @Override
        public Verdict verdict() {
            return doubtful(!isThere);
        }
    }

    /** What the file's own properties tell. */
    record Properties(List<String> saying) implements ReportCheck {
        public Properties {
            saying = List.copyOf(saying);
        }

        @Override
        public Verdict verdict() {
            return bad(!saying.isEmpty());
        }
    }

    /** How long a document is that should be short. */
    record Length(int pages, int most) implements ReportCheck {
        @Override
        public Verdict verdict() {
            return doubtful(pages > most);
        }
    }
}

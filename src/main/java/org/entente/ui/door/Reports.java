package org.entente.ui.door;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.entente.app.source.reading.Content;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import org.entente.report.Format;
import org.entente.report.Section;
import org.entente.report.Template;
import org.entente.report.sheet.Register;
import org.jspecify.annotations.Nullable;

/** Reports: from assessment to a file that is safe to hand over. Every method may wait. */
public interface Reports {

    /** An assessment that a report can be made from. */
    record Subject(ObjectId id, String title, String portion) {}

    /**
     * What a report is to be.
     *
     * @param key tells it from the others that are set up
     * @param partner who reads it; empty for our own organisation
     * @param without parts that are left out
     */
    record Setup(
            String key, ObjectId assessment, Template template, Format format, String partner, Set<Section> without) {
        public Setup {
            without = Set.copyOf(without);
        }

        /** Another template; its formats and what it leaves out at first come with it. */
        public Setup withTemplate(Template changed) {
            var fitting = changed.formats().contains(format)
                    ? format
                    : changed.formats().getFirst();
            return new Setup(key, assessment, changed, fitting, partner, changed.leftOutAtFirst());
        }

        public Setup withAssessment(ObjectId changed) {
            return new Setup(key, changed, template, format, partner, without);
        }

        public Setup withFormat(Format changed) {
            return new Setup(key, assessment, template, changed, partner, without);
        }

        public Setup withPartner(String changed) {
            return new Setup(key, assessment, template, format, changed, without);
        }

        public Setup withSection(Section section, boolean isIn) {
            var changed = new java.util.HashSet<>(without);
            if (isIn) {
                changed.remove(section);
            } else {
                changed.add(section);
            }
            return new Setup(key, assessment, template, format, partner, changed);
        }
    }

    /** What a look at the report came to. */
    enum Verdict {
        /** There was nothing to look at. */
        UNNEEDED,
        GOOD,
        DOUBTFUL,
        BAD
    }

    /** Where something can be mended. */
    sealed interface Spot {
        /** On the page of a thing, where the text stands. */
        record Thing(ObjectId id) implements Spot {}

        /** On a page of the report, from 0. */
        record Page(int number) implements Spot {}

        /** By putting a part back in. */
        record Part(Section section) implements Spot {}
    }

    /**
     * One thing that was looked at, in words.
     *
     * @param detail may be empty
     * @param spots where it can be mended; none where nothing is wrong
     */
    record Check(Verdict verdict, String title, String detail, List<Spot> spots) {
        public Check {
            spots = List.copyOf(spots);
        }
    }

    /** Claims that stay for one reason; {@code first} names some of the things that they are about. */
    record Staying(String rule, long claims, List<String> first) {
        public Staying {
            first = List.copyOf(first);
        }
    }

    /**
     * A report as its reader would get it; nothing was written.
     *
     * @param pages to be closed; null for a workbook
     * @param register null for a document
     * @param present parts in which there is something to say
     * @param locked why positions cannot be left out, in words
     * @param terms how many withheld names were looked for
     */
    record Made(
            Setup setup,
            @Nullable Content pages,
            @Nullable Register register,
            Set<Section> present,
            String locked,
            List<Check> checks,
            long leaves,
            List<Staying> stays,
            int terms,
            Banner marking) {
        public Made {
            present = Set.copyOf(present);
            checks = List.copyOf(checks);
            stays = List.copyOf(stays);
        }

        public long count(Verdict verdict) {
            return checks.stream().filter(check -> check.verdict() == verdict).count();
        }

        /** Whether nothing speaks against handing it over. */
        public boolean mayGo() {
            return count(Verdict.BAD) == 0;
        }
    }

    List<Subject> subjects();

    /** Codes of the partners that a report can be written for. */
    List<String> readers();

    /** What is set up; what was worked on last comes first. */
    List<Setup> setups();

    /** Keeps a setup, on this workstation only. */
    void keep(Setup setup);

    void remove(Setup setup);

    /** Makes the report in memory, for its reader, and looks it through. */
    Made make(Setup setup, Progress progress);

    /** Puts the case before the release check again the next time. */
    void forget();

    /**
     * Writes the file, reads it back and searches it.
     *
     * @return how many withheld names were looked for in it and not found
     */
    int write(Setup setup, Path target, Progress progress);
}

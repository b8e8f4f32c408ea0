package org.entente.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which document is made of an assessment. */
public enum Template {
    /** Bottom line up front: one or two pages. */
    BLUF(
            List.of(
                    Section.BOTTOM_LINE,
                    Section.JUDGEMENTS,
                    Section.POSITIONS,
                    Section.EVIDENCE,
                    Section.PICTURES,
                    Section.SCALES),
            List.of(Format.DOCX, Format.PDF)),
    /** Everything the assessment holds. */
    FULL(List.of(Section.values()), List.of(Format.DOCX, Format.PDF)),
    /** Evidence and entities as a workbook. */
    REGISTER(List.of(), List.of(Format.XLSX));

    private final List<Section> sections;
    private final List<Format> formats;

    Template(List<Section> sections, List<Format> formats) {
        this.sections = sections;
        this.formats = formats;
    }

    /** What the command line calls it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its parts, in order; a workbook has none that could be left out. */
    public List<Section> sections() {
        return sections;
    }

    /** What it can be written as. */
    public List<Format> formats() {
        return formats;
    }

    /** What a short document is better without, until somebody wants it. */
    public Set<Section> leftOutAtFirst() {
        return this == BLUF ? EnumSet.of(Section.PICTURES) : EnumSet.noneOf(Section.class);
    }

    public static Optional<Template> find(String key) {
        return Stream.of(values())
                .filter(template -> template.key().equals(key))
                .findFirst();
    }
}

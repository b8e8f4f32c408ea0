package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.marking.MarkingPolicies;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.picture.chart.Banner;
import org.entente.release.Released;
import org.entente.report.sheet.Register;

/** Puts evidence, entities and links into the sheets of a workbook, each row with its portion mark. */
public final class RegisterComposer {

    private final MarkingPolicies policies;

    public RegisterComposer(Catalogue catalogue) {
        this.policies = catalogue.markings();
    }

    /**
     * One entity or link in a register.
     *
     * @param type in words
     * @param name for a link both ends, such as {@code Karim → owns → Account}
     * @param details further values in words
     * @param grade best grade of its claims
     */
    public record Row(
            String type,
            String name,
            String details,
            Grade grade,
            String sources,
            String contributors,
            Marking marking) {}

    /**
     * @param released what the reader may have; all rows were taken from it
     */
    public Register compose(
            String title,
            Locale language,
            List<Briefing.Evidence> evidence,
            List<Row> entities,
            List<Row> links,
            Released released) {
        var text = new ReportText(language);
        Marking marking = released.marking();
        for (Briefing.Evidence each : evidence) {
            marking = policies.join(marking, each.text().marking());
        }
        for (List<Row> rows : List.of(entities, links)) {
            for (Row row : rows) {
                marking = policies.join(marking, row.marking());
            }
        }
        List<Register.Sheet> sheets = new ArrayList<>();
        if (!evidence.isEmpty()) {
            sheets.add(evidence(evidence, text));
        }
        if (!entities.isEmpty() || evidence.isEmpty()) {
            sheets.add(rows(text.get("report.register.entities"), entities, text));
        }
        if (!links.isEmpty()) {
            sheets.add(rows(text.get("report.register.links"), links, text));
        }
        return new Register(title, language.toLanguageTag(), Banner.of(marking, policies), sheets);
    }

    private Register.Sheet evidence(List<Briefing.Evidence> evidence, ReportText text) {
        List<List<String>> rows = new ArrayList<>();
        for (Briefing.Evidence each : evidence) {
            rows.add(List.of(
                    policies.portion(each.text().marking()),
                    each.judgement(),
                    Composer.direction(each.direction(), text),
                    each.weight(),
                    each.grade().reliability().mark(),
                    each.grade().credibility().mark(),
                    each.source(),
                    each.descriptor(),
                    each.text().text()));
        }
        return new Register.Sheet(
                text.get("report.register.evidence"),
                List.of(
                        text.get("report.column.marking"),
                        text.get("report.column.bears-on"),
                        text.get("report.column.direction"),
                        text.get("report.column.weight"),
                        text.get("report.column.reliability"),
                        text.get("report.column.credibility"),
                        text.get("report.column.source"),
                        text.get("report.column.descriptor"),
                        text.get("report.column.evidence")),
                List.of(18, 11, 14, 11, 11, 11, 18, 36, 70),
                rows);
    }

    private Register.Sheet rows(String name, List<Row> entries, ReportText text) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : entries) {
            rows.add(List.of(
                    policies.portion(row.marking()),
                    row.type(),
                    row.name(),
                    row.details(),
                    row.grade().chip(),
                    row.sources(),
                    row.contributors()));
        }
        return new Register.Sheet(
                name,
                List.of(
                        text.get("report.column.marking"),
                        text.get("report.column.type"),
                        text.get("report.column.name"),
                        text.get("report.column.details"),
                        text.get("report.column.grade"),
                        text.get("report.column.source"),
                        text.get("report.column.contributors")),
                List.of(18, 16, 36, 50, 9, 24, 16),
                rows);
    }
}

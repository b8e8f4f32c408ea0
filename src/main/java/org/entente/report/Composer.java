package org.entente.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.assessment.EvidenceView;
import org.entente.assessment.PositionView;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.marking.MarkingPolicies;
import org.entente.catalogue.marking.MarkingPolicy;
import org.entente.catalogue.yardstick.ConfidenceLevel;
import org.entente.model.marking.Marking;
import org.entente.model.value.Likelihood;
import org.entente.picture.chart.Banner;
import org.entente.release.Label;
import org.entente.report.document.Block;
import org.entente.report.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * Puts a briefing into pages: bottom line, judgements each with its positions, evidence, and for the full template the other
 * sections, pictures and annexes. Positions cannot be left out. The document carries the marking of all that was released,
 * joined with every portion in it.
 */
public final class Composer {

    private final MarkingPolicies policies;

    public Composer(Catalogue catalogue) {
        this.policies = catalogue.markings();
    }

    /**
     * @param without what was left out; a locked section stays all the same
     * @param label of what the reader may have; everything in {@code briefing} was taken from it
     */
    public Document compose(Template template, Set<Section> without, Briefing briefing, Label label) {
        var text = new ReportText(briefing.language());
        Marking marking = policies.join(label.marking(), policies.join(briefing.markings()));
        List<Block> blocks = new ArrayList<>();
        for (Section section : template.sections()) {
            if (section.isLocked() || !without.contains(section)) {
                add(section, blocks, briefing, marking, text);
            }
        }
        return new Document(
                briefing.title().isEmpty()
                        ? text.get("report.untitled")
                        : briefing.title().text(),
                policies.portion(briefing.title().marking()),
                subtitle(briefing, label, text),
                briefing.language(),
                Banner.of(marking, policies),
                text.pattern("report.page"),
                blocks);
    }

    private void add(Section section, List<Block> blocks, Briefing briefing, Marking marking, ReportText text) {
        String heading = text.get("report.section." + section.key());
        var sections = briefing.sections();
        switch (section) {
            case QUESTION -> paragraph(blocks, heading, sections.question());
            case BOTTOM_LINE -> paragraph(blocks, heading, withRanges(sections.bottomLine(), briefing));
            case JUDGEMENTS -> judgements(blocks, briefing, text);
            case POSITIONS -> {} // each stands beside its judgement
            case EVIDENCE -> evidence(blocks, briefing, text);
            case ASSUMPTIONS -> list(blocks, heading, sections.assumptions());
            case ALTERNATIVES -> list(blocks, heading, sections.alternatives());
            case INDICATORS -> list(blocks, heading, sections.indicators());
            case GAPS -> list(blocks, heading, sections.gaps());
            case PICTURES -> figures(blocks, briefing, text);
            case SCALES -> new ScalesAnnex(text, lowest(marking)).addTo(blocks, briefing);
        }
    }

    private static Marked withRanges(Marked marked, Briefing briefing) {
        return briefing.yardsticks().isEmpty()
                ? marked
                : new Marked(
                        Sentence.withAllRanges(
                                marked.text(), briefing.yardsticks().getFirst()),
                        marked.marking());
    }

    private static String subtitle(Briefing briefing, Label label, ReportText text) {
        List<String> parts = new ArrayList<>();
        parts.add(
                label.isOwn()
                        ? briefing.heading().organisation()
                        : text.get("report.from-for", briefing.heading().organisation(), label.recipient()));
        LocalDate upTo = briefing.heading().informationUpTo();
        if (upTo != null) {
            var format = DateTimeFormatter.ofPattern("d MMM yyyy", briefing.language());
            parts.add(text.get("report.information-up-to", format.format(upTo)));
        }
        if (!briefing.heading().version().isEmpty()) {
            parts.add(text.get("report.version", briefing.heading().version()));
        }
        return String.join(" · ", parts);
    }

    private void paragraph(List<Block> blocks, String heading, Marked marked) {
        if (!marked.isEmpty()) {
            blocks.add(new Block.Heading(1, heading));
            for (String part : marked.text().strip().split("\\n\\s*\\n")) {
                blocks.add(new Block.Paragraph("", part.strip(), policies.portion(marked.marking())));
            }
        }
    }

    private void list(List<Block> blocks, String heading, List<Marked> entries) {
        if (!entries.isEmpty()) {
            blocks.add(new Block.Heading(1, heading));
            entries.forEach(entry -> blocks.add(new Block.Entry(entry.text(), policies.portion(entry.marking()))));
        }
    }

    private void judgements(List<Block> blocks, Briefing briefing, ReportText text) {
        if (briefing.judgements().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(1, text.get("report.section.judgements")));
        for (Briefing.Judgement judgement : briefing.judgements()) {
            Likelihood likelihood = judgement.likelihood();
            String sentence = likelihood == null
                    ? judgement.text().text()
                    : Sentence.withRange(
                            judgement.text().text(), likelihood, briefing.yardsticks(), text.get("report.likelihood"));
            blocks.add(new Block.Judgement(
                    judgement.number(),
                    sentence,
                    policies.portion(judgement.text().marking()),
                    likelihood,
                    confidence(
                            judgement.confidence(),
                            judgement.reason(),
                            judgement.text().marking(),
                            text)));
            judgement.positions().forEach(position -> blocks.add(position(position, briefing, text)));
        }
    }

    private Block.@Nullable Confidence confidence(
            @Nullable ConfidenceLevel level, Marked reason, Marking without, ReportText text) {
        if (level == null) {
            return null;
        }
        String stated = text.get("report.confidence", level.label());
        String words =
                reason.isEmpty() ? stated + "." : stated + ". " + reason.text().strip();
        return new Block.Confidence(
                level.pips(), words, policies.portion(reason.isEmpty() ? without : reason.marking()));
    }

    /** In one form, whoever took it: what it states as a likelihood is drawn too, though it may be the joint one. */
    private Block.Position position(Briefing.Position position, Briefing briefing, ReportText text) {
        boolean dissent = position.stand() == PositionView.Stand.DISSENT;
        String key = "report.position."
                + position.stand().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var words = new StringBuilder();
        Likelihood likelihood = position.likelihood();
        if (likelihood != null) {
            words.append(Sentence.words(likelihood, briefing.yardsticks())).append(". ");
        }
        if (!position.text().isEmpty()) {
            words.append('“').append(position.text().text().strip()).append("” ");
        }
        if (!position.signed().isEmpty()) {
            words.append(position.signed()).append('.');
        }
        return new Block.Position(
                text.get(key, position.organisation()) + (words.isEmpty() ? "." : ":"),
                words.toString().strip(),
                policies.portion(position.text().marking()),
                dissent,
                likelihood,
                confidence(
                        position.confidence(),
                        new Marked("", Marking.UNMARKED),
                        position.text().marking(),
                        text));
    }

    private void evidence(List<Block> blocks, Briefing briefing, ReportText text) {
        if (briefing.evidence().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(1, text.get("report.section.evidence")));
        List<List<String>> rows = new ArrayList<>();
        List<Marking> markings = new ArrayList<>();
        for (Briefing.Evidence each : briefing.evidence()) {
            String direction = direction(each.direction(), text);
            String weight = Stream.of(direction, each.weight())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
            String source = each.descriptor().isEmpty() ? each.source() : each.source() + "\n" + each.descriptor();
            String grade = each.grade().isGraded() ? each.grade().chip() : text.get("report.not-graded");
            rows.add(List.of(
                    grade,
                    source,
                    each.text().text(),
                    (each.judgement() + " " + weight).strip(),
                    policies.portion(each.text().marking())));
            markings.add(each.text().marking());
        }
        blocks.add(new Block.Table(
                text.get("report.evidence.caption", rows.size()),
                policies.portion(policies.join(markings)),
                List.of(
                        text.get("report.column.grade"),
                        text.get("report.column.source"),
                        text.get("report.column.evidence"),
                        text.get("report.column.bears-on"),
                        text.get("report.column.marking")),
                rows,
                List.of(8, 27, 35, 13, 17)));
    }

    static String direction(EvidenceView.Direction direction, ReportText text) {
        return switch (direction) {
            case FOR -> text.get("report.evidence.for");
            case AGAINST -> text.get("report.evidence.against");
            case NEITHER -> "";
        };
    }

    private void figures(List<Block> blocks, Briefing briefing, ReportText text) {
        if (briefing.figures().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(1, text.get("report.section.pictures")));
        int number = 1;
        for (Briefing.Figure figure : briefing.figures()) {
            blocks.add(new Block.Picture(
                    figure.scene(),
                    text.get(
                            "report.figure",
                            number++,
                            figure.caption().isEmpty() ? text.get("report.figure.network") : figure.caption()),
                    figure.scene().description(),
                    policies.portion(figure.marking())));
        }
    }

    /** The portion mark of what every reader may know: the lowest level of the policies that the document uses. */
    private String lowest(Marking marking) {
        var lowest = Marking.UNMARKED;
        for (MarkingPolicy policy : policies.all()) {
            if (policies.level(marking, policy).isPresent()) {
                lowest =
                        lowest.withLevel(policy.id(), policy.levels().getFirst().key());
            }
        }
        return policies.portion(lowest);
    }
}

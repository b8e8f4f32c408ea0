package org.entente.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.control.Pips;
import org.entente.ui.control.Rows;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.Imports.Report;
import org.entente.ui.door.SearchHit;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.Symbol;
import org.entente.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/**
 * What an import came to: how it is marked, what came in by kind with counts that add up, the first of it, what it rests on, what
 * to look at, and every row that did not come in.
 */
final class ReportView {

    private static final double TABLE = 200;

    private final Texts texts;
    private final Ways ways;
    private final StackPane duplicates = new StackPane();
    private final Button show;
    private final Button compare;

    /**
     * Where the report leads.
     *
     * @param open leaves the report for a thing that it names
     * @param show leaves it for everything that came in
     * @param duplicates leaves it for the pairs that may be one
     * @param copy keeps words for another program
     */
    record Ways(Consumer<ObjectId> open, Runnable show, Runnable duplicates, Consumer<String> copy) {}

    ReportView(Texts texts, Ways ways) {
        this.texts = texts;
        this.ways = ways;
        show = Controls.button("import-show", texts.get("ui.import.show"), ways.show(), "accent");
        compare = Controls.button("import-duplicates", "", ways.duplicates(), "accent");
        compare.setVisible(false);
        compare.managedProperty().bind(compare.visibleProperty());
    }

    Region node(Report report) {
        var lists = new TwoColumns(read(report), came(report));
        lists.setMinHeight(Region.USE_PREF_SIZE);
        var body = new VBox(16, lists);
        body.setPadding(new Insets(0, 12, 0, 0)); // the scroll bar would touch the figures
        body.getChildren().addAll(problems(report));
        var scroll = new ScrollPane(body);
        scroll.setId("import-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var box = new VBox(12, head(report), scroll);
        box.setId("import-report");
        return box;
    }

    private Node head(Report report) {
        var title = Chips.styled(texts.get("ui.import.report", report.file()), "section");
        title.setMinWidth(0);
        var banner = report.brought().marking();
        var marking = Chips.styled(banner.full(), "strong", "small");
        marking.setId("import-marking");
        marking.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(8, title, Controls.spring(), new Pips(banner.pips(), 10), marking);
        row.setAlignment(Pos.CENTER_LEFT);
        var counts = report.counts();
        var sum = Chips.styled(
                texts.get(
                        mayHoldLinks(report) ? "ui.import.sum" : "ui.import.sum.entities",
                        counts.read(),
                        counts.created(),
                        counts.updated(),
                        counts.unchanged(),
                        counts.refused()),
                "muted");
        sum.setId("import-sum");
        sum.setWrapText(true);
        sum.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(4, row, sum, duplicates);
    }

    /** What was refused may have been a link. */
    private static boolean mayHoldLinks(Report report) {
        return report.counts().refused() > 0
                || report.brought().parts().stream()
                        .anyMatch(part ->
                                part.symbol().equals(Symbol.link(part.symbol().label())));
    }

    /** What was read, and what of it somebody should look at. */
    private Region read(Report report) {
        var box = new VBox(
                8,
                heading("ui.import.kinds"),
                new ReportKinds(texts).node(report),
                heading("ui.import.look"),
                source(report.source()));
        var counts = report.counts();
        if (counts.unnamed() > 0) {
            box.getChildren().add(note(texts.get("ui.import.unnamed", counts.unnamed())));
        }
        if (counts.dangling() > 0) {
            box.getChildren().add(note(texts.get("ui.import.dangling", counts.dangling())));
        }
        return box;
    }

    private Region came(Report report) {
        var box = new VBox(8, heading("ui.import.first"), first(report.brought().first()));
        long others =
                report.brought().things().size() - report.brought().first().size();
        if (others > 0) {
            box.getChildren().add(Chips.styled(texts.get("ui.import.first.more", others), "muted", "small"));
        }
        return box;
    }

    private Node heading(String key) {
        return Chips.styled(texts.get(key), "strong");
    }

    private Node first(List<SearchHit> hits) {
        var list = new VBox();
        list.setId("import-first");
        var rows = hits.stream().map(this::row).toList();
        list.getChildren().addAll(rows);
        Rows.walkable(rows);
        if (rows.isEmpty()) {
            list.getChildren().add(Chips.styled(texts.get("ui.import.first.none"), "muted", "small"));
        }
        return list;
    }

    private HBox row(SearchHit hit) {
        var name = Chips.styled(hit.name(), "strong", "small");
        name.setMinWidth(0);
        var kind = Chips.styled(hit.symbol().label(), "muted", "small");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        var portion = Chips.styled(hit.portion(), "portion");
        portion.setMinWidth(Region.USE_PREF_SIZE);
        var row = Rows.opening(
                "import-thing",
                hit.name(),
                () -> ways.open().accept(hit.id()),
                new SymbolView(hit.symbol(), 20),
                name,
                kind,
                Controls.spring(),
                portion);
        row.getStyleClass().add("tight");
        return row;
    }

    /** What the claims rest on now; also that they rest on nothing. */
    private Node source(Report.@Nullable Source source) {
        var words = Chips.styled(texts.get(source == null ? "ui.import.source.none" : "ui.import.source"), "small");
        words.setId("import-source-words");
        words.setWrapText(true);
        if (source == null) {
            return line("mdi2b-book-off-outline", words);
        }
        words.setMinWidth(Region.USE_PREF_SIZE);
        var title = new Hyperlink(source.title());
        title.setId("import-source-open");
        title.setMinWidth(0);
        title.setOnAction(_ -> ways.open().accept(source.id()));
        var grade = new Chips(texts).grade(source.grade());
        grade.setId("import-source-grade");
        return line("mdi2b-book-open-page-variant-outline", words, title, grade);
    }

    /** Nobody has looked yet. */
    void looking() {
        duplicates.getChildren().setAll(line("mdi2c-content-duplicate", words("ui.import.duplicates.looking")));
    }

    /** So many pairs may be one. */
    void found(int pairs) {
        if (pairs == 0) {
            duplicates.getChildren().setAll(line("mdi2c-content-duplicate", words("ui.import.duplicates.none")));
            return;
        }
        var words = Chips.styled(texts.get("ui.import.duplicates", pairs), "strong");
        words.setId("import-duplicates-words");
        duplicates.getChildren().setAll(line("mdi2c-content-duplicate", words));
        compare.setText(texts.get("ui.import.duplicates.compare", pairs));
        compare.setVisible(true);
        show.getStyleClass().remove("accent"); // one thing comes first
    }

    private Node words(String key) {
        var words = Chips.styled(texts.get(key), "muted", "small");
        words.setId("import-duplicates-none");
        return words;
    }

    private static Node note(String words) {
        var label = Chips.styled(words, "small");
        label.setWrapText(true);
        return line("mdi2a-alert-outline", label);
    }

    private static HBox line(String icon, Node... parts) {
        var row = new HBox(8, Icons.of(icon, "icon-16"));
        row.getChildren().addAll(parts);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private List<Node> problems(Report report) {
        var problems = new ReportProblems(texts, report);
        if (problems.isEmpty()) {
            var clean = Chips.styled(texts.get("ui.import.clean"));
            clean.setId("import-clean");
            return List.of(line("mdi2c-check-circle-outline", clean));
        }
        var copy = Controls.button(
                "import-copy",
                "mdi2c-content-copy",
                texts.get("ui.import.copy"),
                () -> ways.copy().accept(problems.copied()));
        copy.setMinWidth(Region.USE_PREF_SIZE);
        var title = Chips.styled(
                texts.get(
                        "ui.import.refused",
                        report.counts().refused(),
                        report.notes().size()),
                "strong");
        title.setMinWidth(0);
        var head = new HBox(8, title, Controls.spring(), copy);
        head.setAlignment(Pos.CENTER_LEFT);
        Region table = problems.table();
        boolean isShort = problems.height(1) < TABLE;
        TextScale.of(table).subscribe(scale -> {
            double height = Math.min(TABLE * scale.doubleValue(), problems.height(scale.doubleValue()));
            table.setMinHeight(height);
            table.setMaxHeight(isShort ? height : Double.MAX_VALUE); // no room below it for rows that are not there
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        var parts = new ArrayList<Node>(List.of(head, table));
        if (report.counts().refused() > report.problems().size()) {
            parts.add(
                    Chips.styled(texts.get("ui.import.listed", report.problems().size()), "muted", "small"));
        }
        return parts;
    }

    /** Takes the import back. */
    Button undo(Runnable action) {
        return Controls.button("import-undo", "mdi2u-undo", texts.get("ui.import.undo"), action);
    }

    /** The ways on: to what came in, and before that to the pairs that somebody has to decide on, once there are any. */
    List<Button> further() {
        return List.of(show, compare);
    }
}

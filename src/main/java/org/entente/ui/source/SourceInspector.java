package org.entente.ui.source;

import java.util.ArrayList;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.control.Rows;
import org.entente.ui.control.States;
import org.entente.ui.door.Shown;
import org.entente.ui.door.Sources;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The selected source: its grade and that of a statement, whose origin it shares, and the claims that rest on it. */
public final class SourceInspector {

    private final SourceInspectorModel model;
    private final Texts texts;
    private final SourceActions actions;
    private final Chips chips;
    private final GradingPane grading;
    private final VBox claims = new VBox();
    private final StackPane root = new StackPane();
    private boolean isOnPage;

    public SourceInspector(SourceInspectorModel model, Texts texts, SourceActions actions) {
        this.model = model;
        this.texts = texts;
        this.actions = actions;
        chips = new Chips(texts);
        grading = new GradingPane(model, texts);
        model.pageProperty().subscribe(_ -> show());
        model.errorProperty().subscribe(_ -> show());
        model.claimProperty().subscribe(_ -> mark());
    }

    public Node node() {
        return root;
    }

    /** Beside the page of the source itself there is nothing to open. */
    void stayOnPage() {
        isOnPage = true;
    }

    /** Puts the cursor where a letter and a digit grade. */
    void startGrading() {
        grading.requestFocus();
    }

    private void show() {
        Sources.Page page = model.pageProperty().get();
        if (!model.errorProperty().get().isEmpty()) {
            root.getChildren()
                    .setAll(States.failed(
                            model.errorProperty().get(),
                            Controls.button("source-inspector-retry", texts.get("ui.retry"), model::refresh)));
        } else if (page == null) {
            root.getChildren()
                    .setAll(States.empty(
                            "mdi2c-cursor-default-outline",
                            texts.get("ui.inspector.none"),
                            texts.get("ui.source.inspector.hint")));
        } else {
            root.getChildren().setAll(page(page));
        }
    }

    private Node page(Sources.Page page) {
        var rows = new VBox(
                grading,
                heading("ui.source.resting"), // right below, for there one is chosen to be graded
                track(page),
                claims,
                origin(page));
        rows.setStyle("-fx-padding: 4 16 16 16;");
        claims.getChildren()
                .setAll(page.resting().stream()
                        .map(claim -> new RestingLine(claim, model, texts))
                        .toList());
        if (page.resting().isEmpty()) {
            claims.getChildren().add(Fields.hint(texts.get("ui.source.resting.none")));
        }
        mark();
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var all = new VBox(head(page.row()), scroll);
        if (!isOnPage) {
            all.getChildren().add(foot(page.row()));
        }
        return all;
    }

    private Node head(Sources.Row row) {
        var title = Chips.styled(row.title(), "card-title");
        title.setId("source-inspector-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        var parts = new ArrayList<String>();
        for (String part : new String[] {row.reference(), row.kind(), row.origin()}) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        var words = new VBox(2, title, Fields.hint(String.join(" · ", parts)));
        addDate(words, "ui.source.informed", row.information());
        addDate(words, "ui.source.reported", row.report());
        if (row.isOriginatorControlled()) {
            words.getChildren().add(Fields.hint(texts.get("ui.source.orcon")));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var portion = chips.portion(row.portion());
        portion.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(12, words, portion);
        head.setStyle("-fx-padding: 16 16 8 16;");
        return head;
    }

    private void addDate(VBox words, String key, Sources.Day day) {
        if (!day.words().isEmpty()) {
            words.getChildren().add(Fields.hint(texts.get(key, day.words())));
        }
    }

    /** What became of what it told us. */
    private Node track(Sources.Page page) {
        var box = new VBox(2);
        page.others().forEach(stated -> box.getChildren().add(Fields.hint(stated)));
        if (!page.resting().isEmpty()) {
            var track = Fields.hint(texts.get("ui.source.track", page.resting().size(), page.confirmed()));
            track.setId("source-track");
            box.getChildren().add(track);
        }
        return box;
    }

    private Node origin(Sources.Page page) {
        var box = new VBox(6, heading("ui.source.origin.title"));
        if (page.sharing().isEmpty()) {
            box.getChildren().add(Fields.hint(texts.get("ui.source.origin.own")));
        } else {
            box.getChildren().add(sentence(page));
        }
        page.sharing().stream().filter(Sources.Sharing::isSaidHere).forEach(other -> {
            var name = Chips.styled(texts.get("ui.source.origin.line", other.called(), other.title()), "small");
            name.setMinWidth(0);
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            var part = Controls.button(
                    "origin-part-" + other.called(),
                    texts.get("ui.source.origin.part"),
                    () -> model.part(other),
                    "small");
            part.setMinWidth(Region.USE_PREF_SIZE);
            var row = new HBox(8, name, part);
            row.setAlignment(Pos.CENTER_LEFT);
            box.getChildren().add(row);
        });
        box.getChildren()
                .add(Controls.button(
                        "source-same-origin",
                        "mdi2s-source-merge",
                        texts.get("ui.source.origin.same"),
                        () -> actions.sameOrigin(page.row()),
                        "small"));
        return box;
    }

    private Node sentence(Sources.Page page) {
        var others = page.sharing().stream().map(Sources.Sharing::called).toList();
        var before = new ArrayList<String>();
        before.add(
                page.row().reference().isEmpty()
                        ? page.row().title()
                        : page.row().reference());
        before.addAll(others.subList(0, others.size() - 1));
        var sentence = Chips.styled(
                texts.get("ui.source.origin.shared", String.join(", ", before), others.getLast()), "small", "strong");
        sentence.setId("source-origin");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        return sentence;
    }

    private Node heading(String key) {
        var heading = Chips.styled(texts.get(key), "strong", "small");
        VBox.setMargin(heading, new Insets(16, 0, 4, 0));
        return heading;
    }

    private void mark() {
        Sources.Resting chosen = model.claimProperty().get();
        for (Node node : claims.getChildren()) {
            if (node instanceof RestingLine line) {
                line.show(chosen);
                if (line.isOf(chosen)) {
                    Rows.reveal(line);
                }
            }
        }
    }

    private Node foot(Sources.Row row) {
        var foot = new HBox(Controls.button("inspector-open", texts.get("ui.inspector.open"), () -> actions.open(row)));
        foot.getStyleClass().addAll("foot", "tight");
        return foot;
    }

    /** What it shows, for the marking of the register. */
    Shown.Some shown() {
        Sources.Page page = model.pageProperty().get();
        return page == null
                ? Shown.NOTHING
                : Shown.marked(Stream.concat(
                                Stream.of(page.row().portion()),
                                page.resting().stream().map(Sources.Resting::portion)))
                        .and(Shown.things(
                                page.sharing().stream().map(Sources.Sharing::id).toList()));
    }

    ReadOnlyObjectProperty<Sources.@Nullable Page> pageProperty() {
        return model.pageProperty();
    }

    /** Lets go of everything. */
    void clear() {
        model.clear();
    }

    /** Follows the selection. */
    void show(Sources.@Nullable Row row) {
        model.show(row == null ? null : row.id());
    }
}

package org.entente.ui.entity;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.States;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.Entities;
import org.entente.ui.door.EntityActions;
import org.entente.ui.door.EntityPage.Block;
import org.entente.ui.door.EntityPage.ClaimLine;
import org.entente.ui.door.EntityPage.LinkLine;
import org.entente.ui.door.EntityPage;
import org.entente.ui.door.Shown;
import org.entente.ui.peek.Peek;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/** What is known about the selected thing: its claims with grade and source, its links, its history. */
public final class EntityInspector {

    private static final int CLOSEST = 8;

    private final Entities entities;
    private final Background background;
    private final Texts texts;
    private final Chips chips;
    private final Supplier<Perspective> perspective;
    private final Consumer<ObjectId> open;
    private final List<Action> actions;
    private final StackPane root = new StackPane();
    private final StackPane body = new StackPane();
    private @Nullable ObjectId shown;
    private final ObjectProperty<Shown.Some> marks = new SimpleObjectProperty<>(Shown.NOTHING);
    private long question;
    private Comparing comparing = (_, _) -> new EntityActions.Comparison(List.of(), List.of(), List.of(), true);
    private String tab = "summary";

    /** Compares things. May wait. */
    @FunctionalInterface
    public interface Comparing {
        EntityActions.Comparison of(List<ObjectId> things, Perspective perspective);
    }

    /** How several things are compared. */
    public void compareBy(Comparing how) {
        comparing = how;
    }

    /** Something that can be done with the thing shown. */
    public record Action(String id, String icon, String label, Consumer<ObjectId> run) {}

    /** @param open opens the page of a thing */
    public EntityInspector(
            Entities entities,
            Background background,
            Texts texts,
            Supplier<Perspective> perspective,
            Consumer<ObjectId> open,
            List<Action> actions) {
        this.entities = entities;
        this.background = background;
        this.texts = texts;
        this.perspective = perspective;
        this.open = open;
        this.actions = List.copyOf(actions);
        chips = new Chips(texts);
        showNothing();
    }

    public Node node() {
        return root;
    }

    /** What it shows, for the marking of the screen that it stands beside. */
    public ObservableValue<Shown.Some> shown() {
        return marks;
    }

    /** Follows the selection; null means nothing is selected. */
    public void show(@Nullable ObjectId id) {
        shown = id;
        question++;
        if (id == null) {
            showNothing();
            return;
        }
        background.run(() -> entities.page(id, perspective.get()), page -> {
            if (id.equals(shown)) {
                showPage(page);
            }
        });
    }

    /** Compares several things. */
    void showMany(List<ObjectId> things) {
        shown = null;
        marks.set(Shown.things(things));
        long asked = ++question;
        background.run(() -> comparing.of(things, perspective.get()), comparison -> {
            if (asked == question) {
                root.getChildren().setAll(new ComparisonPane(things.size(), comparison, texts));
            }
        });
    }

    private void showNothing() {
        marks.set(Shown.NOTHING);
        root.getChildren()
                .setAll(States.empty(
                        "mdi2c-cursor-default-outline",
                        texts.get("ui.inspector.none"),
                        texts.get("ui.inspector.none.hint")));
    }

    private void showPage(EntityPage page) {
        marks.set(page.shown());
        var tabs = new HBox();
        tabs.getStyleClass().addAll("under-tabs", "ruled");
        tabs.setStyle("-fx-padding: 0 16 0 16;");
        var group = new ToggleGroup();
        for (String name : List.of("summary", "links", "history")) {
            tabs.getChildren().add(tabButton(page, name, group));
        }
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        showTab(page);
        root.getChildren().setAll(new VBox(head(page), tabs, scroll, foot(page)));
    }

    private ToggleButton tabButton(EntityPage page, String name, ToggleGroup group) {
        var button = Controls.tab("inspector-tab-" + name, group, name.equals(tab), () -> {
            tab = name;
            showTab(page);
        });
        button.setText(texts.get("ui.inspector.tab." + name));
        return button;
    }

    private void showTab(EntityPage page) {
        var rows = new VBox();
        rows.setStyle("-fx-padding: 4 16 16 16;");
        switch (tab) {
            case "links" -> page.links().forEach(link -> rows.getChildren().add(link(link)));
            case "history" -> page.history().forEach(line -> rows.getChildren().add(history(line)));
            default -> summary(page, rows);
        }
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(Chips.styled(texts.get("ui.inspector.empty"), "muted", "small"));
        }
        body.getChildren().setAll(rows);
    }

    private void summary(EntityPage page, VBox rows) {
        page.blocks().forEach(block -> rows.getChildren().add(block(block)));
        if (!page.links().isEmpty()) {
            var heading = Chips.styled(texts.get("ui.inspector.closest"), "strong", "small");
            VBox.setMargin(heading, new javafx.geometry.Insets(16, 0, 4, 0));
            rows.getChildren().add(heading);
            page.links().stream()
                    .limit(CLOSEST)
                    .forEach(link -> rows.getChildren().add(link(link)));
        }
    }

    private Node head(EntityPage page) {
        var name = Chips.styled(page.name(), "card-title");
        name.setWrapText(true);
        var second = Chips.styled(
                page.also().isEmpty()
                        ? page.symbol().label()
                        : texts.get(
                                "ui.inspector.second",
                                page.also(),
                                page.symbol().label()),
                "muted",
                "small");
        second.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        second.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(2, name, second);
        HBox.setHgrow(words, Priority.ALWAYS);
        var portion = chips.portion(page.portion());
        portion.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(14, new SymbolView(page.symbol(), 36), words, portion);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        row.setStyle("-fx-padding: 16 16 8 16;");
        row.setId("inspector-head");
        return row;
    }

    private Node block(Block block) {
        var box = new VBox(2, Chips.styled(block.label(), "muted", "caption"));
        box.getStyleClass().add("ruled-muted");
        box.setStyle("-fx-padding: 8 0 8 0;");
        List<ClaimLine> live = block.live();
        live.stream()
                .filter(ClaimLine::isShown)
                .findFirst()
                .ifPresent(line -> box.getChildren().add(claim(line)));
        live.stream()
                .filter(line -> !line.isShown())
                .limit(6)
                .forEach(line -> box.getChildren().add(block.isContested() ? other(line) : claim(line)));
        return box;
    }

    private Node claim(ClaimLine line) {
        var value = Chips.styled(line.value());
        value.setWrapText(true);
        HBox.setHgrow(value, Priority.ALWAYS);
        value.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(8, value);
        var source = line.source();
        if (source == null) {
            row.getChildren().add(chips.unsourced());
        } else {
            var reference = Chips.styled(source.reference(), "link-text", "small");
            Peek.on(reference, source.id());
            reference.setOnMouseClicked(_ -> open.accept(source.id()));
            row.getChildren().addAll(chips.grade(line.grade()), reference);
        }
        row.getChildren().forEach(node -> {
            if (node != value && node instanceof Region part) {
                part.setMinWidth(Region.USE_PREF_SIZE);
            }
        });
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }

    private Node other(ClaimLine line) {
        return Chips.styled(
                texts.get("ui.inspector.also", line.contributor(), line.value()), "warning-text", "caption", "strong");
    }

    private Node link(LinkLine link) {
        var kind = Chips.styled(
                link.isOutgoing() ? link.kind() : texts.get("ui.link.incoming", link.kind()), "muted", "small");
        TextScale.exactly(kind, 112);
        var name = Chips.styled(link.name(), "small");
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(8, kind, new SymbolView(link.symbol(), 20), name, chips.grade(link.grade()));
        Peek.on(row, link.other());
        row.setMinHeight(32);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open.accept(link.other());
            }
        });
        return row;
    }

    private Node history(EntityPage.HistoryLine line) {
        var what = Chips.styled(line.what(), "small");
        what.setWrapText(true);
        var box = new VBox(what, Chips.styled(texts.get("ui.history.by", line.when(), line.who()), "muted", "caption"));
        box.getStyleClass().add("ruled-muted");
        box.setStyle("-fx-padding: 6 0 6 0;");
        return box;
    }

    private Node foot(EntityPage page) {
        var row = new HBox(
                Controls.button("inspector-open", texts.get("ui.inspector.open"), () -> open.accept(page.id())));
        actions.forEach(action -> row.getChildren()
                .add(Controls.button(
                        action.id(),
                        action.icon(),
                        action.label(),
                        () -> action.run().accept(page.id()))));
        row.getStyleClass().addAll("foot", "tight");
        return row;
    }
}

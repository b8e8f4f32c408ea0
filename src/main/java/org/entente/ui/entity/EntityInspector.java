package org.entente.ui.entity;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.control.States;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.Entities;
import org.entente.ui.door.EntityActions;
import org.entente.ui.door.EntityPage;
import org.entente.ui.door.Shown;
import org.entente.ui.entity.InspectorTabs.Tab;
import org.entente.ui.keys.KeyAction;
import org.entente.ui.keys.Shortcut;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** What is known about the selected thing, or what several have in common; pinned, it stays while others are selected. */
public final class EntityInspector {

    private final Entities entities;
    private final Background background;
    private final Texts texts;
    private final Chips chips;
    private final Supplier<Perspective> perspective;
    private final Consumer<ObjectId> open;
    private final List<Action> actions;
    private final InspectorTabs tabs;
    private final BooleanProperty pinned = new SimpleBooleanProperty();
    private final Button pin;
    private final StackPane root = new StackPane();
    private final StackPane body = new StackPane();
    private final ObjectProperty<Shown.Some> marks = new SimpleObjectProperty<>(Shown.NOTHING);
    private Node meanwhile;
    private List<ObjectId> selected = List.of();
    private List<ObjectId> shown = List.of();
    private boolean isDecidedElsewhere;
    private long question;
    private @Nullable Many many;
    private Tab tab = Tab.SUMMARY;

    /** Compares things. May wait. */
    @FunctionalInterface
    public interface Comparing {
        EntityActions.Comparison of(List<ObjectId> things, Perspective perspective);
    }

    /** What is shown of several things: how they compare, and what can be done with all of them. */
    public record Many(Comparing comparing, EntityWork work) {}

    /** Several things are looked at too. */
    public void compareBy(Many how) {
        many = how;
    }

    /** What stands here as long as there is no thing to tell about. */
    public void meanwhile(Node other) {
        meanwhile = other;
        follow(shown);
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
        tabs = new InspectorTabs(texts, open);
        meanwhile = States.empty(
                "mdi2c-cursor-default-outline", texts.get("ui.inspector.none"), texts.get("ui.inspector.none.hint"));
        pin = Controls.iconButton("inspector-pin", "mdi2p-pin-outline", "", this::switchPin);
        pinned.subscribe(isPinned -> {
            showPin(isPinned);
            if (!isPinned) {
                follow(selected);
            }
        });
        texts.keys().hearWhileShown(root, List.of(new Shortcut(KeyAction.PIN, this::switchPin)));
    }

    public Node node() {
        return root;
    }

    /** What it shows, for the marking of the screen that it stands beside. */
    public ObservableValue<Shown.Some> shown() {
        return marks;
    }

    /** Follows the selection, unless it is pinned; null means nothing is selected. */
    public void show(@Nullable ObjectId id) {
        showMany(id == null ? List.of() : List.of(id));
    }

    /** As {@link #show}, for several things, which are compared. */
    void showMany(List<ObjectId> things) {
        selected = List.copyOf(things);
        isDecidedElsewhere = false;
        follow(pinned.get() ? shown : selected);
    }

    /** As {@link #showMany}, of two things that are being decided on beside it: it offers no second way to do so. */
    void showPair(List<ObjectId> things) {
        selected = List.copyOf(things);
        isDecidedElsewhere = true;
        follow(pinned.get() ? shown : selected);
    }

    /** Lets go of everything, pinned or not. */
    void clear() {
        selected = List.of();
        shown = List.of();
        pinned.set(false);
        follow(List.of());
    }

    private void switchPin() {
        pinned.set(!pinned.get() && !shown.isEmpty());
    }

    private void follow(List<ObjectId> things) {
        shown = things;
        long asked = ++question;
        Many how = many;
        marks.set(Shown.things(things));
        if (things.isEmpty() || (things.size() > 1 && how == null)) {
            root.getChildren().setAll(meanwhile);
        } else if (things.size() == 1) {
            background.run(() -> page(things.getFirst()), page -> {
                if (asked == question) {
                    showPage(page);
                }
            });
        } else if (isDecidedElsewhere && things.size() == 2) {
            background.run(() -> new Pages(page(things.getFirst()), page(things.getLast())), pages -> {
                if (asked == question) {
                    marks.set(pages.shown().and(Shown.things(things)));
                    root.getChildren().setAll(new PairClaimsPane(pages.one(), pages.other(), texts));
                }
            });
        } else if (how != null) {
            background.run(() -> how.comparing().of(things, perspective.get()), comparison -> {
                if (asked == question) {
                    root.getChildren().setAll(new ComparisonPane(things, comparison, texts).with(how.work(), pin));
                }
            });
        }
    }

    private EntityPage page(ObjectId thing) {
        return entities.page(thing, perspective.get());
    }

    /** Two things with all that is claimed about them. */
    private record Pages(EntityPage one, EntityPage other) {
        Shown.Some shown() {
            return one.shown(one.blocks(), List.of()).and(other.shown(other.blocks(), List.of()));
        }
    }

    private void showPin(boolean isPinned) {
        var words = texts.live(isPinned ? "ui.inspector.unpin" : "ui.inspector.pin", KeyAction.PIN);
        pin.setGraphic(Icons.of(isPinned ? "mdi2p-pin" : "mdi2p-pin-outline", "icon-20"));
        pin.accessibleTextProperty().bind(words);
        pin.setTooltip(Controls.tip(words));
    }

    private void showPage(EntityPage page) {
        mark(page);
        var strip = new FlowPane(); // long words take a second line rather than being cut
        strip.getStyleClass().addAll("under-tabs", "ruled");
        strip.setStyle("-fx-padding: 0 16 0 16; -fx-hgap: 14;");
        var group = new ToggleGroup();
        for (Tab each : Tab.values()) {
            strip.getChildren().add(tabButton(page, each, group));
        }
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        body.getChildren().setAll(tabs.of(tab, page));
        root.getChildren().setAll(new VBox(head(page), strip, scroll, foot(page)));
    }

    private void mark(EntityPage page) {
        marks.set(tabs.shown(tab, page));
    }

    private ToggleButton tabButton(EntityPage page, Tab each, ToggleGroup group) {
        String name = each.name().toLowerCase(Locale.ROOT);
        var button = Controls.tab("inspector-tab-" + name, group, each == tab, () -> {
            tab = each;
            mark(page);
            body.getChildren().setAll(tabs.of(each, page));
        });
        button.setText(texts.get("ui.inspector.tab." + name));
        return button;
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
        var portion = chips.portion(page.portion());
        portion.setWrapText(true);
        var words = new VBox(2, name, second, portion); // a name and a mark beside each other would both be broken
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(12, new SymbolView(page.symbol(), 36), words, pin);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        row.setStyle("-fx-padding: 16 16 8 16;");
        row.setId("inspector-head");
        return row;
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

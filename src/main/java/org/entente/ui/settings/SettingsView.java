package org.entente.ui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.control.States;
import org.entente.ui.door.Preferences;
import org.entente.ui.door.Shown;
import org.entente.ui.door.Workstation;
import org.entente.ui.keys.KeyAction;
import org.entente.ui.keys.Keymap;
import org.entente.ui.shell.Dialogs;
import org.entente.ui.shell.Screen;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.Palette;
import org.jspecify.annotations.Nullable;

/** The settings: their parts on the left, the chosen part on the right; a search goes through all of them. */
public final class SettingsView implements Screen {

    private final SettingsViewModel model;
    private final Texts texts;
    private final SettingsRows rows;
    private final List<SettingsRow> all;
    private final ListView<@Nullable Section> sections = new ListView<>();
    private final TextField search = new TextField();
    private final Subscription problems;
    private final ReadOnlyStringWrapper filter = new ReadOnlyStringWrapper("");
    private final Label count = Chips.styled("", "muted", "small");
    private final VBox shown = new VBox(24);
    private final BorderPane root = new BorderPane();

    /**
     * What is done elsewhere.
     *
     * @param saveCard asks where to, and writes the identity card there
     * @param palette the colours that are worn now
     * @param users who opens the vault
     * @param dialogs where questions are asked
     */
    public record Ways(
            Runnable saveCard,
            Runnable openGuide,
            Supplier<Palette> palette,
            Backups backups,
            UsersViewModel users,
            Dialogs dialogs) {}

    /**
     * What is done about copies of the vault.
     *
     * @param usualPlace where they go while no place is chosen
     * @param choose asks for a folder
     * @param now writes one
     */
    public record Backups(String usualPlace, Supplier<Optional<Path>> choose, Runnable now, Runnable scrub) {}

    public SettingsView(
            SettingsViewModel model,
            Preferences preferences,
            Keymap keys,
            Workstation.Person person,
            Texts texts,
            Ways ways) {
        this.model = model;
        this.texts = texts;
        rows = new SettingsRows(model, texts);
        all = rows.all(preferences, keys, person, ways);
        root.setId("settings");
        root.setTop(head());
        root.setLeft(parts());
        var scroll = new ScrollPane(shown);
        scroll.setFitToWidth(true);
        shown.getStyleClass().add("setting-page");
        root.setCenter(scroll);
        search.textProperty().subscribe(_ -> show());
        sections.getSelectionModel().selectedItemProperty().subscribe(_ -> show());
        problems = model.problemProperty().subscribe(_ -> show());
        sections.getSelectionModel().selectFirst();
    }

    /** Everything that can be given a key, in the order in which it is listed. */
    public static List<KeyAction> actions() {
        return KeyboardRows.actions();
    }

    private Node head() {
        search.setId("settings-search");
        search.setPromptText(texts.get("ui.settings.search"));
        search.setAccessibleText(texts.get("ui.settings.search"));
        HBox.setHgrow(search, Priority.ALWAYS);
        var clear = Controls.iconButton("settings-search-clear", "mdi2c-close", texts.get("ui.settings.clear"), () -> {
            search.clear();
            search.requestFocus();
        });
        clear.getStyleClass().add("inline");
        clear.visibleProperty().bind(search.textProperty().isNotEmpty());
        clear.managedProperty().bind(clear.visibleProperty());
        count.setId("settings-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var field = new HBox(Icons.of("mdi2m-magnify", "icon-16"), search, clear);
        field.getStyleClass().addAll("search-field", "setting-search");
        var head = new HBox(Chips.styled(texts.get("ui.place.settings"), "title"), field, count, Controls.spring());
        head.getStyleClass().add("work-head");
        return head;
    }

    private Node parts() {
        sections.setId("settings-sections");
        sections.getItems().addAll(Section.values());
        sections.getStyleClass().addAll("side", "setting-parts");
        sections.setAccessibleText(texts.get("ui.settings.parts"));
        sections.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Section section, boolean empty) {
                super.updateItem(section, empty);
                setText(section == null ? null : rows.section(section));
                Chips.wear(this, "without-hits", section != null && isSearched() && !hits(section));
                Chips.wear(this, "with-hits", section != null && isSearched() && hits(section));
                setGraphic(section == null ? null : Icons.of(section.icon(), "icon-20"));
            }
        });
        return sections;
    }

    private boolean isSearched() {
        return !search.getText().isBlank();
    }

    private boolean hits(Section section) {
        return all.stream().anyMatch(row -> row.section() == section && row.answers(search.getText()));
    }

    /** How much a search leaves, and in which parts that is: none of them is the chosen one then. */
    private void tell(int found) {
        count.setText(isSearched() ? texts.get("ui.settings.count", found) : "");
        filter.set(isSearched() ? texts.get("ui.settings.filter", found, all.size()) : "");
        Chips.wear(sections, "searched", isSearched());
        sections.refresh();
    }

    private void show() {
        String question = search.getText();
        Section chosen = sections.getSelectionModel().getSelectedItem();
        var found = all.stream()
                .filter(row -> question.isBlank() ? row.section() == chosen : row.answers(question))
                .toList();
        found.forEach(row -> row.mark(question));
        tell(found.size());
        shown.getChildren().clear();
        if (!model.problemProperty().get().isEmpty()) {
            shown.getChildren().add(problem());
        }
        if (found.isEmpty()) {
            shown.getChildren()
                    .add(States.empty(
                            "mdi2m-magnify",
                            texts.get("ui.settings.none", question.strip()),
                            texts.get("ui.settings.none.hint"),
                            Controls.button("settings-clear", texts.get("ui.settings.clear"), search::clear)));
        }
        for (Section section : Section.values()) {
            var inside = found.stream().filter(row -> row.section() == section).toList();
            if (!inside.isEmpty()) {
                shown.getChildren().add(part(section, inside));
            }
        }
    }

    private Node part(Section section, List<SettingsRow> inside) {
        var lines = new ArrayList<Node>();
        lines.add(Chips.styled(rows.section(section), "section"));
        inside.forEach(row -> lines.add(row.node()));
        var box = new VBox(lines.toArray(Node[]::new));
        box.setId("settings-" + section.key());
        return box;
    }

    private Node problem() {
        var words = Chips.styled(model.problemProperty().get());
        words.setId("settings-problem");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var strip = new HBox(Icons.of("mdi2a-alert-circle-outline", "icon-20", "danger"), words);
        strip.getStyleClass().add("danger-strip");
        return strip;
    }

    @Override
    public Node view() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.get("ui.place.settings"));
    }

    @Override
    public ObservableValue<String> selection() {
        return new ReadOnlyStringWrapper(texts.get("ui.settings.applied"));
    }

    @Override
    public ObservableValue<String> filter() {
        return filter.getReadOnlyProperty();
    }

    @Override
    public double leastWidth() {
        return 560;
    }

    /** Both of its parts scroll by themselves. */
    @Override
    public double leastHeight() {
        return 240;
    }

    /** Settings are no part of the case, and show nothing of it. */
    @Override
    public ObservableValue<Shown> shown() {
        return new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    }

    @Override
    public void refresh() {
        // settings are no part of the case: nothing in it changes them
    }

    @Override
    public void find() {
        search.requestFocus();
    }

    @Override
    public void stepBack() {
        search.clear();
    }

    @Override
    public void close() {
        rows.close();
        problems.unsubscribe();
    }

    @Override
    public boolean undoOwn() {
        model.undo();
        return true;
    }
}

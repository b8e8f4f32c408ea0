package org.entente.ui.entity;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.ui.control.Fields;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.Cuts;
import org.entente.ui.door.Relating;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.shell.Dialogs;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Asks how things are linked, in which direction, and with what if that is not known yet. */
public final class LinkDialog {

    private static final int MOST_FOUND = 20;

    private final CaseTools tools;
    private final Dialogs dialogs;
    private final Texts texts;
    private final BiFunction<String, Integer, List<Cuts.Thing>> find;
    private long asked;

    /** @param find finds things by name; may wait */
    public LinkDialog(CaseTools tools, BiFunction<String, Integer, List<Cuts.Thing>> find) {
        this.tools = tools;
        this.dialogs = tools.dialogs();
        this.texts = tools.texts();
        this.find = find;
    }

    /**
     * What is known before.
     *
     * @param brought what the things are called
     * @param target what they are linked with; null to ask
     */
    public record Asked(
            String brought, Relating.@Nullable Thing target, List<Relating.Kind> kinds, List<String> levels) {}

    /**
     * What was answered.
     *
     * @param isTowards whether the links lead from the things to the other
     */
    public record Made(ObjectId other, String kind, boolean isTowards, String level) {}

    public void ask(Asked question, Consumer<Made> made) {
        var filter = Fields.line("link-find");
        filter.setPromptText(texts.get("ui.cut.find"));
        ListView<Cuts.Thing> found = things();
        filter.textProperty().subscribe(words -> search(words, found));
        Relating.Thing target = question.target();
        if (target != null) {
            found.getItems().setAll(new Cuts.Thing(target.id(), target.symbol(), target.name()));
            found.getSelectionModel().selectFirst();
        }
        var kind = Fields.choice("link-kind", question.kinds(), Relating.Kind::label);
        kind.getSelectionModel().clearSelection(); // nothing is claimed that nobody chose
        String other = target == null ? texts.get("ui.link.other") : target.name();
        var direction = Fields.choice(
                "link-direction",
                List.of(true, false),
                towards -> towards
                        ? texts.get("ui.link.towards", question.brought(), other)
                        : texts.get("ui.link.towards", other, question.brought()));
        var level = Fields.choice("level", question.levels(), words -> words);
        Node directed = Fields.labelled(texts.get("ui.link.direction"), direction);
        directed.managedProperty().bind(directed.visibleProperty());
        directed.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> {
                            Relating.Kind chosen = kind.getValue();
                            return chosen != null && chosen.isDirected();
                        },
                        kind.valueProperty()));
        var box = new VBox(12);
        if (target == null) {
            box.getChildren().add(Fields.labelled(texts.get("ui.link.with"), new VBox(4, filter, found)));
        }
        box.getChildren()
                .addAll(
                        Fields.labelled(texts.get("ui.link.kind"), kind),
                        directed,
                        Fields.labelled(texts.get("ui.new.level"), level));
        var button = dialogs.button(texts.get("ui.link.do"), () -> {
            Cuts.Thing with = found.getSelectionModel().getSelectedItem();
            Relating.Kind chosen = kind.getValue();
            String marked = level.getValue();
            if (with != null && chosen != null && marked != null) {
                made.accept(new Made(
                        with.id(),
                        chosen.code(),
                        !chosen.isDirected() || !Boolean.FALSE.equals(direction.getValue()),
                        marked));
            }
        });
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> kind.getValue() == null
                                || found.getSelectionModel().getSelectedItem() == null,
                        kind.valueProperty(),
                        found.getSelectionModel().selectedItemProperty()));
        String title = target == null
                ? texts.get("ui.link.title", question.brought())
                : texts.get("ui.link.title.with", question.brought(), target.name());
        dialogs.show(title, box, dialogs.cancelWord(), button);
        (target == null ? filter : kind).requestFocus();
    }

    private ListView<Cuts.Thing> things() {
        var list = new ListView<Cuts.Thing>();
        list.setId("link-found");
        list.setPrefHeight(104);
        list.setPlaceholder(Fields.hint(texts.get("ui.cut.found.ask")));
        list.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(Cuts.@Nullable Thing thing, boolean empty) {
                super.updateItem(thing, empty);
                setText(empty || thing == null ? "" : thing.name());
                setGraphic(empty || thing == null ? null : new SymbolView(thing.symbol(), 20));
            }
        });
        return list;
    }

    private void search(String words, ListView<Cuts.Thing> into) {
        long question = ++asked;
        if (words.isBlank()) {
            return;
        }
        tools.background().run(() -> find.apply(words.strip(), MOST_FOUND), things -> {
            if (question == asked) {
                into.getItems().setAll(things);
                into.setPlaceholder(Fields.hint(texts.get("ui.cut.found.none")));
                into.getSelectionModel().selectFirst();
            }
        });
    }
}

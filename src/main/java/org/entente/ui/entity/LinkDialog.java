package org.entente.ui.entity;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.ui.control.Fields;
import org.entente.ui.control.ThingSearch;
import org.entente.ui.door.Cuts;
import org.entente.ui.door.Relating;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.shell.Dialogs;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Asks how things are linked, in which direction, and with what if that is not known yet. */
public final class LinkDialog {

    private final CaseTools tools;
    private final Dialogs dialogs;
    private final Texts texts;
    private final BiFunction<String, Integer, List<Cuts.Thing>> find;

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
        Relating.Thing target = question.target();
        var search = new ThingSearch("link", tools.background(), texts, find);
        var kind = Fields.choice("link-kind", question.kinds(), Relating.Kind::label);
        kind.getSelectionModel().clearSelection(); // nothing is claimed that nobody chose
        var direction = direction(question);
        var level = Fields.choice("level", question.levels(), words -> words);
        var box = new VBox(12);
        if (target == null) {
            box.getChildren().add(Fields.labelled(texts.get("ui.link.with"), search));
        }
        box.getChildren()
                .addAll(
                        Fields.labelled(texts.get("ui.link.kind"), kind),
                        onlyIfDirected(Fields.labelled(texts.get("ui.link.direction"), direction), kind),
                        Fields.labelled(texts.get("ui.new.level"), level));
        Supplier<@Nullable ObjectId> other = () -> target == null ? idOf(search.chosen()) : target.id();
        var button = dialogs.button(texts.get("ui.link.do"), () -> {
            ObjectId with = other.get();
            Relating.Kind chosen = kind.getValue();
            String marked = level.getValue();
            if (with != null && chosen != null && marked != null) {
                boolean isTowards = !chosen.isDirected() || !Boolean.FALSE.equals(direction.getValue());
                made.accept(new Made(with, chosen.code(), isTowards, marked));
            }
        });
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> kind.getValue() == null || other.get() == null,
                        kind.valueProperty(),
                        search.chosenProperty()));
        dialogs.show(title(question), box, dialogs.cancelWord(), button);
        if (target == null) {
            search.focus();
        } else {
            kind.requestFocus();
        }
    }

    private static @Nullable ObjectId idOf(Cuts.@Nullable Thing thing) {
        return thing == null ? null : thing.id();
    }

    private String title(Asked question) {
        Relating.Thing target = question.target();
        return target == null
                ? texts.get("ui.link.title", question.brought())
                : texts.get("ui.link.title.with", question.brought(), target.name());
    }

    private ComboBox<@Nullable Boolean> direction(Asked question) {
        Relating.Thing target = question.target();
        String other = target == null ? texts.get("ui.link.other") : target.name();
        return Fields.choice(
                "link-direction",
                List.of(true, false),
                towards -> towards
                        ? texts.get("ui.link.towards", question.brought(), other)
                        : texts.get("ui.link.towards", other, question.brought()));
    }

    private static Node onlyIfDirected(Node direction, ComboBox<Relating.@Nullable Kind> kind) {
        direction.managedProperty().bind(direction.visibleProperty());
        direction
                .visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> {
                            Relating.Kind chosen = kind.getValue();
                            return chosen != null && chosen.isDirected();
                        },
                        kind.valueProperty()));
        return direction;
    }
}

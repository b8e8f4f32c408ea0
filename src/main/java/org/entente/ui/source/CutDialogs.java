package org.entente.ui.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.ui.attachment.Cutting.Kind;
import org.entente.ui.control.Fields;
import org.entente.ui.control.ThingSearch;
import org.entente.ui.door.Cuts;
import org.entente.ui.door.Entities;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.shell.Dialogs;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** What is asked when something is made from a place in a source; the source and the place are known. */
final class CutDialogs {

    private static final int LONGEST_NAME = 200;

    private final CaseTools tools;
    private final Dialogs dialogs;
    private final Texts texts;
    private final BiFunction<String, Integer, List<Cuts.Thing>> find;

    /** @param find finds things by name; may wait */
    CutDialogs(CaseTools tools, BiFunction<String, Integer, List<Cuts.Thing>> find) {
        this.tools = tools;
        this.dialogs = tools.dialogs();
        this.texts = tools.texts();
        this.find = find;
    }

    /**
     * What goes with everything that is made.
     *
     * @param credibility digit; null for not stated
     * @param level null to mark it as the source is marked
     */
    record Terms(@Nullable String credibility, @Nullable String level) {}

    @FunctionalInterface
    interface ClaimMade {
        void of(ObjectId thing, String property, String value, Terms terms);
    }

    @FunctionalInterface
    interface ThingMade {
        void of(String type, String name, Terms terms);
    }

    @FunctionalInterface
    interface EvidenceMade {
        void of(ObjectId judgement, boolean isFor, String text, Terms terms);
    }

    void claim(Cuts.Choices choices, String where, String text, ClaimMade made) {
        var about = new ThingSearch("cut", tools.background(), texts, find);
        var property = Fields.choice(
                "cut-property",
                List.copyOf(choices.properties().keySet()),
                key -> choices.properties().getOrDefault(key, key));
        property.getSelectionModel().clearSelection(); // nothing is claimed that nobody chose
        var value = Fields.line("cut-value");
        value.setText(oneLine(text));
        var terms = new TermFields(choices);
        var box = new VBox(
                12,
                place(where),
                Fields.labelled(texts.get("ui.cut.about"), about),
                Fields.labelled(texts.get("ui.claim.new.property"), property),
                Fields.labelled(texts.get("ui.claim.new.value"), value),
                terms.node());
        show(
                Kind.CLAIM,
                box,
                Bindings.createBooleanBinding(
                        () -> value.getText().isBlank() || property.getValue() == null || about.chosen() == null,
                        value.textProperty(),
                        property.valueProperty(),
                        about.chosenProperty()),
                () -> {
                    Cuts.Thing thing = about.chosen();
                    String key = property.getValue();
                    if (thing != null && key != null) {
                        made.of(thing.id(), key, value.getText().strip(), terms.chosen());
                    }
                });
        about.focus();
    }

    void thing(Kind kind, Cuts.Choices choices, List<Entities.Type> types, String where, String text, ThingMade made) {
        var type = Fields.choice("cut-type", types, Entities.Type::label);
        var name = Fields.line("cut-name");
        name.setText(oneLine(text));
        var terms = new TermFields(choices);
        var box = new VBox(
                12,
                place(where),
                Fields.labelled(texts.get("ui.new.type"), type),
                Fields.labelled(texts.get("ui.new.name"), name),
                terms.node());
        var lacks = Bindings.createBooleanBinding(() -> name.getText().isBlank(), name.textProperty());
        show(kind, box, lacks, () -> {
            Entities.Type chosen = type.getValue();
            if (chosen != null) {
                made.of(chosen.code(), name.getText().strip(), terms.chosen());
            }
        });
        name.requestFocus();
    }

    void evidence(Cuts.Choices choices, String where, String text, EvidenceMade made) {
        var judgement = Fields.choice("cut-judgement", choices.judgements(), Cuts.Judgement::words);
        var direction = Fields.choice(
                "cut-direction", List.of("for", "against"), each -> texts.get("ui.cut.direction." + each));
        direction.getSelectionModel().clearSelection(); // nobody's evidence speaks for something by itself
        TextArea cited = Fields.lines("cut-text", 4);
        cited.setWrapText(true);
        cited.setText(text.strip());
        var terms = new TermFields(choices);
        var box = new VBox(
                12,
                place(where),
                Fields.labelled(texts.get("ui.cut.evidence.judgement"), judgement),
                Fields.labelled(texts.get("ui.cut.direction"), direction),
                Fields.labelled(texts.get("ui.cut.evidence.text"), cited),
                terms.node());
        show(
                Kind.EVIDENCE,
                box,
                Bindings.createBooleanBinding(
                        () -> cited.getText().isBlank() || direction.getValue() == null || judgement.getValue() == null,
                        cited.textProperty(),
                        judgement.valueProperty(),
                        direction.valueProperty()),
                () -> {
                    Cuts.Judgement on = judgement.getValue();
                    if (on != null) {
                        made.of(
                                on.id(),
                                "for".equals(direction.getValue()),
                                cited.getText().strip(),
                                terms.chosen());
                    }
                });
        direction.requestFocus();
    }

    private void show(Kind kind, Node form, BooleanBinding lacks, Runnable make) {
        var button = dialogs.button(texts.get("ui.cut.do." + kind.key()), make);
        button.disableProperty().bind(lacks);
        dialogs.show(texts.get("ui.cut.hint." + kind.key()), form, dialogs.cancelWord(), button);
    }

    private Node place(String where) {
        var place = Fields.hint(texts.get("ui.cut.place", where));
        place.setId("cut-place");
        return place;
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_NAME
                ? line
                : line.substring(0, LONGEST_NAME).strip();
    }

    /** How credible it is, and how it is marked. */
    private final class TermFields {

        private final ComboBox<@Nullable String> credibility = Fields.choice(
                "cut-credibility",
                List.of("-", "1", "2", "3", "4", "5", "6"),
                mark -> mark.equals("-")
                        ? texts.get("ui.grade.axis.none")
                        : texts.get("ui.grade.choice", mark, texts.get("ui.grade.credibility." + mark)));
        private final ComboBox<@Nullable String> level;

        TermFields(Cuts.Choices choices) {
            var levels = new ArrayList<String>();
            levels.add("");
            levels.addAll(choices.levels());
            level = Fields.choice(
                    "cut-level", levels, each -> each.isEmpty() ? texts.get("ui.cut.marked", choices.source()) : each);
        }

        Node node() {
            return new VBox(
                    12,
                    Fields.labelled(texts.get("ui.claim.new.credibility"), credibility),
                    Fields.labelled(texts.get("ui.new.level"), level));
        }

        Terms chosen() {
            String digit = credibility.getValue();
            String marked = level.getValue();
            return new Terms(
                    digit == null || digit.equals("-") ? null : digit,
                    marked == null || marked.isEmpty() ? null : marked);
        }
    }
}

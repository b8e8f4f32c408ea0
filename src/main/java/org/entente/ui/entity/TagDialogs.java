package org.entente.ui.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Fields;
import org.entente.ui.door.EntityActions.Tagging;
import org.entente.ui.shell.Dialogs;
import org.entente.ui.text.Texts;

/** Asks for tags and notes, for one thing or many. */
final class TagDialogs {

    private static final int MOST_SHOWN = 40;
    private static final double HIGH = 220;

    private final Dialogs dialogs;
    private final Texts texts;

    TagDialogs(Dialogs dialogs, Texts texts) {
        this.dialogs = dialogs;
        this.texts = texts;
    }

    /**
     * What there is to choose from.
     *
     * @param ours tags that we have put on some of the things, with how many have each
     * @param tags in use anywhere, the commonest first
     */
    record Known(Map<String, Integer> ours, List<String> tags, List<String> levels) {}

    /** A tick puts a tag on all, no tick takes it off; one that only some have stays as it is until it is touched. */
    void tags(int things, Known known, Consumer<Tagging> done) {
        var shown = new LinkedHashSet<>(known.ours().keySet());
        known.tags().stream().limit(MOST_SHOWN).forEach(shown::add);
        var ticks = new ArrayList<CheckBox>();
        for (String tag : shown) {
            int some = known.ours().getOrDefault(tag, 0);
            var tick = new CheckBox(some > 0 && some < things ? texts.get("ui.tags.some", tag, some, things) : tag);
            tick.setId("tag-" + tag);
            tick.setUserData(tag);
            tick.setMnemonicParsing(false);
            tick.setSelected(some == things);
            tick.setIndeterminate(some > 0 && some < things);
            ticks.add(tick);
        }
        var fresh = Fields.line("tag-new");
        fresh.setPromptText(texts.get("ui.tags.new.hint"));
        var level = Fields.choice("level", known.levels(), words -> words);
        var box = new VBox(12);
        if (!ticks.isEmpty()) {
            box.getChildren().add(scrolled(ticks));
        }
        box.getChildren()
                .addAll(
                        Fields.labelled(texts.get("ui.tags.new"), fresh),
                        Fields.labelled(texts.get("ui.new.level"), level),
                        Fields.hint(texts.get("ui.tags.others")));
        var button = dialogs.button(texts.get("ui.tags.do", things), () -> {
            String marked = level.getValue();
            if (marked != null) {
                done.accept(tagging(known, ticks, fresh.getText(), marked));
            }
        });
        dialogs.show(texts.get("ui.tags.title", things), box, dialogs.cancelWord(), button);
        fresh.requestFocus();
    }

    private static ScrollPane scrolled(List<CheckBox> ticks) {
        var list = new VBox(8);
        list.getChildren().addAll(ticks);
        list.setStyle("-fx-padding: 4;");
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HIGH);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private static Tagging tagging(Known known, List<CheckBox> ticks, String fresh, String level) {
        Set<String> put = written(fresh);
        var take = new HashSet<String>();
        for (CheckBox tick : ticks) {
            String tag = String.valueOf(tick.getUserData());
            if (!tick.isIndeterminate()) {
                if (tick.isSelected()) {
                    put.add(tag);
                } else if (known.ours().containsKey(tag)) {
                    take.add(tag);
                }
            }
        }
        take.removeAll(put);
        return new Tagging(put, take, level);
    }

    /** Several tags may be written at once, parted by commas. */
    private static Set<String> written(String line) {
        return Stream.of(line.split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    void note(int things, List<String> levels, BiConsumer<String, String> done) {
        var text = Fields.lines("note-text", 4);
        var level = Fields.choice("level", levels, words -> words);
        var box = new VBox(
                12,
                Fields.labelled(texts.get("ui.note.text"), text),
                Fields.labelled(texts.get("ui.new.level"), level));
        Button button = dialogs.deliberate(texts.get("ui.note.do"), () -> {
            String marked = level.getValue();
            if (marked != null) {
                done.accept(text.getText().strip(), marked);
            }
        });
        button.disableProperty().bind(text.textProperty().map(String::isBlank));
        dialogs.show(texts.get("ui.note.title", things), box, dialogs.cancelWord(), button);
        text.requestFocus();
    }

    /** Asks for a reason, which must be given. */
    void reason(String title, String verb, Consumer<String> done) {
        var reason = Fields.lines("same-why", 3);
        Button button =
                dialogs.deliberate(verb, () -> done.accept(reason.getText().strip()));
        button.disableProperty().bind(reason.textProperty().map(String::isBlank));
        dialogs.show(title, Fields.labelled(texts.get("ui.same.reason"), reason), dialogs.cancelWord(), button);
        reason.requestFocus();
    }

    /** Asks what a view of the table is called. */
    void name(String title, String verb, String before, Consumer<String> done) {
        var name = Fields.line("view-name");
        name.setText(before);
        var button = dialogs.button(verb, () -> done.accept(name.getText().strip()));
        button.disableProperty().bind(name.textProperty().map(String::isBlank));
        dialogs.show(title, Fields.labelled(texts.get("ui.views.name"), name), dialogs.cancelWord(), button);
        name.requestFocus();
        name.selectAll();
    }
}

package org.entente.ui.marking;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Fields;
import org.entente.ui.door.Markings;
import org.entente.ui.door.Markings.Forecast;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Asks how what was said about things is to be marked and why, and says what that comes to before it is done. */
public final class MarkingDialog {

    /** More portion marks than these are summed up. */
    private static final int MOST_MARKS = 6;

    private static final double PREVIEW = 88;

    private final Markings markings;
    private final CaseTools tools;
    private final Texts texts;

    public MarkingDialog(Markings markings, CaseTools tools) {
        this.markings = markings;
        this.tools = tools;
        this.texts = tools.texts();
    }

    /** Asks, and marks in the background. */
    public void ask(List<ObjectId> things) {
        tools.background().run(markings::levels, levels -> show(things, levels));
    }

    private void show(List<ObjectId> things, List<String> levels) {
        var model = new MarkingViewModel(markings, tools.background(), texts, things);
        var choices = new ArrayList<>(List.of(""));
        choices.addAll(levels);
        var level = Fields.choice(
                "marking-level", choices, key -> key.isEmpty() ? texts.get("ui.marking.level.same") : key);
        level.valueProperty().subscribe(key -> model.levelProperty().set(key == null ? "" : key));
        var readers = Fields.line("marking-readers");
        readers.setPromptText(texts.get("ui.marking.readers.hint"));
        model.readersProperty().bind(readers.textProperty());
        var reason = Fields.line("marking-reason");
        model.reasonProperty().bind(reason.textProperty());
        var now = new FlowPane(20, 6);
        now.setId("marking-now");
        var preview = new VBox(4);
        preview.setId("marking-preview");
        preview.setMinHeight(PREVIEW);
        Button button = tools.dialogs().button(texts.get("ui.marking.do", 0), () -> start(model));
        button.disableProperty().bind(model.ready().not());
        Runnable shown = () -> {
            Forecast forecast = model.forecastProperty().get();
            now.getChildren().setAll(marks(forecast));
            preview.getChildren().setAll(preview(model, forecast));
            preview.setOpacity(model.countingProperty().get() ? 0.6 : 1);
            button.setText(texts.get("ui.marking.do", forecast == null ? 0 : forecast.changes()));
        };
        model.forecastProperty().subscribe(shown);
        model.countingProperty().subscribe(shown);
        model.errorProperty().subscribe(shown);
        var box = new VBox(
                12,
                Fields.labelled(texts.get("ui.marking.now"), now),
                new HBox(
                        12,
                        Fields.share(Fields.labelled(texts.get("ui.marking.level"), level)),
                        Fields.share(Fields.labelled(texts.get("ui.marking.readers"), readers))),
                Fields.labelled(texts.get("ui.marking.reason"), reason),
                preview);
        tools.dialogs()
                .show(
                        texts.get("ui.marking.title", model.size()),
                        box,
                        tools.dialogs().cancelWord(),
                        button);
        level.requestFocus();
    }

    private List<Node> marks(@Nullable Forecast forecast) {
        var nodes = new ArrayList<Node>();
        if (forecast == null) {
            return nodes;
        }
        forecast.now().stream().limit(MOST_MARKS).forEach(each -> {
            var count = Chips.styled(texts.get("ui.marking.now.count", each.claims()), "muted", "small");
            var pair = new HBox(4, Chips.styled(each.portion(), "portion"), count);
            pair.setMinWidth(Region.USE_PREF_SIZE);
            nodes.add(pair);
        });
        int others = forecast.now().size() - MOST_MARKS;
        if (others > 0) {
            nodes.add(Chips.styled(texts.get("ui.marking.now.others", others), "muted", "small"));
        }
        return nodes;
    }

    private List<Node> preview(MarkingViewModel model, @Nullable Forecast forecast) {
        var nodes = new ArrayList<Node>();
        if (!model.errorProperty().get().isEmpty()) {
            nodes.add(sentence(model.errorProperty().get()));
        } else if (forecast == null) {
            nodes.add(sentence(texts.get("ui.marking.counting"), "muted"));
        } else if (model.wanted().isNothing()) {
            nodes.add(sentence(texts.get("ui.marking.choose"), "muted"));
        } else {
            forecast.words().forEach(words -> nodes.add(sentence(words)));
            if (!forecast.held().isEmpty()) {
                var held = new VBox(4);
                forecast.held().forEach(words -> held.getChildren().add(sentence(words)));
                held.getStyleClass().add("warn-strip");
                nodes.add(held);
            }
        }
        return nodes;
    }

    private static Node sentence(String words, String... styles) {
        var label = Chips.styled(words, styles);
        label.getStyleClass().add("small");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void start(MarkingViewModel model) {
        var wanted = model.wanted();
        String reason = model.reasonProperty().get().strip();
        model.forget();
        tools.tasks()
                .start(
                        texts.get("ui.marking.working", model.size()),
                        progress -> {
                            markings.mark(model.things(), wanted, reason, progress);
                            return true;
                        },
                        _ -> {},
                        failure -> tools.toasts().failed(texts.failure(failure)));
    }
}

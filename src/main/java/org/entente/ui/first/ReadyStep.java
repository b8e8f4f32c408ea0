package org.entente.ui.first;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.entente.catalogue.yardstick.Yardstick;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.settings.Setting;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** What applies in every case here, and what the first case begins with; only now something is made. */
final class ReadyStep implements Page {

    private final FirstRunViewModel model;
    private final FirstRunView.Tools tools;
    private final Texts texts;
    private final Button sample;
    private final VBox node;

    ReadyStep(FirstRunViewModel model, FirstRunView.Tools tools) {
        this.model = model;
        this.tools = tools;
        this.texts = tools.texts();
        sample = Controls.button(
                "first-sample", texts.get("ui.first.sample"), () -> model.make(new Beginning.Sample()), "accent");
        sample.setDefaultButton(true);
        sample.disableProperty().bind(model.work().busyProperty());
        node = new VBox(
                10,
                Fields.labelled(texts.get("ui.first.schemes"), plain(schemes())),
                Fields.labelled(texts.get("ui.first.yardstick"), plain(yardstick())),
                Fields.labelled(texts.get("ui.settings.yardstick"), second()),
                Controls.horizontalLine(),
                own(),
                Controls.horizontalLine(),
                Fields.hint(texts.get("ui.first.sample.hint")));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus() {
        sample.requestFocus();
    }

    private static Label plain(String words) {
        var label = Chips.styled(words, "small");
        label.setWrapText(true);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        return label;
    }

    private String schemes() {
        return tools.preferences().schemes().stream()
                .map(scheme -> texts.label("ui.scheme." + scheme.id(), scheme.source()))
                .collect(Collectors.joining(" · "));
    }

    private String yardstick() {
        Yardstick first = tools.preferences().yardsticks().getFirst();
        return texts.get(
                "ui.first.yardstick.words",
                name(first.id()),
                first.bands().size(),
                first.bands().getFirst().term(),
                first.bands().getLast().term());
    }

    private String name(String yardstick) {
        return texts.label("ui.yardstick." + yardstick, yardstick);
    }

    private Node second() {
        var settings = tools.settings();
        var ids = new ArrayList<String>(List.of(""));
        tools.preferences().yardsticks().stream().skip(1).map(Yardstick::id).forEach(ids::add);
        ComboBox<@Nullable String> box = Fields.choice(
                "first-yardstick", ids, id -> id.isEmpty() ? texts.get("ui.settings.yardstick.none") : name(id));
        if (ids.contains(settings.now().yardstick())) {
            box.setValue(settings.now().yardstick());
        }
        box.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                settings.change(Setting.YARDSTICK, now -> now.withYardstick(chosen));
            }
        });
        return box;
    }

    private Node own() {
        TextField name = Fields.line("create-case");
        name.textProperty().bindBidirectional(model.answers().caseNameProperty());
        name.setPromptText(texts.get("ui.first.case.prompt"));
        name.setOnAction(_ -> empty());
        var start = Controls.button("first-empty", texts.get("ui.first.empty"), this::empty);
        var bring = Controls.button("first-import", texts.get("ui.first.import"), this::bring);
        var own = new VBox(8, Fields.labelled(texts.get("ui.create.case"), name), new FlowPane(12, 8, start, bring));
        own.disableProperty().bind(model.work().busyProperty());
        return own;
    }

    @Override
    public List<Button> ways() {
        return List.of(sample);
    }

    private void empty() {
        model.make(new Beginning.Empty(model.answers().caseNameProperty().get()));
    }

    private void bring() {
        var files = tools.choose().files(texts.get("ui.first.import"));
        if (!files.isEmpty()) {
            model.make(new Beginning.Package(model.answers().caseNameProperty().get(), files));
        }
    }
}

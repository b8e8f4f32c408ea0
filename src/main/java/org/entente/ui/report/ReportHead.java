package org.entente.ui.report;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.report.Template;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.control.TlpPill;
import org.entente.ui.door.Reports.Made;
import org.entente.ui.door.Reports.Setup;
import org.entente.ui.door.Reports.Subject;
import org.entente.ui.door.Reports.Verdict;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Which report, of what, for whom, as what kind of file; and whether what is shown is the latest. */
final class ReportHead extends VBox {

    private final ReportsViewModel model;
    private final Texts texts;
    private final ObservableBooleanValue isNarrow;
    private final ObservableBooleanValue isFolded;
    private final BooleanProperty contentShown;
    private final BooleanProperty checkShown;
    private final SetupChoices choices;
    private final ReportState state;
    private final HBox marking = new HBox(8);

    /**
     * @param isNarrow whether there is room for little but choices
     * @param isFolded whether the choices need two rows
     * @param contentShown whether what stands in the report is shown all the same
     * @param checkShown whether the check is shown in place of the page
     */
    ReportHead(
            ReportsViewModel model,
            Texts texts,
            ObservableBooleanValue isNarrow,
            ObservableBooleanValue isFolded,
            BooleanProperty contentShown,
            BooleanProperty checkShown) {
        this.model = model;
        this.isNarrow = isNarrow;
        this.isFolded = isFolded;
        this.contentShown = contentShown;
        this.checkShown = checkShown;
        this.texts = texts;
        choices = new SetupChoices(model, texts);
        state = new ReportState(model, texts, isNarrow);
        setId("report-head");
        marking.setAlignment(Pos.CENTER_LEFT);
        marking.setId("report-marking");
        model.report().madeProperty().subscribe(this::showMarking);
        model.setupProperty().subscribe(_ -> show());
        isNarrow.subscribe(_ -> show());
        isFolded.subscribe(_ -> show());
        model.subjects().addListener((ListChangeListener<Subject>) _ -> show());
        model.readers().addListener((ListChangeListener<String>) _ -> show());
        model.setups().addListener((ListChangeListener<Setup>) _ -> show());
    }

    private void show() {
        Setup setup = model.setupProperty().get();
        if (setup == null) {
            getChildren().clear();
            return;
        }
        String focused = focused();
        getChildren().setAll(isFolded.get() ? twoRows(setup) : List.of(oneRow(setup)));
        if (!focused.isEmpty() && lookup("#" + focused) instanceof Node again) {
            again.requestFocus(); // else the key that chose would go on to the first button of the window
        }
    }

    private Node oneRow(Setup setup) {
        return row(
                templates(setup),
                small("ui.report.from"),
                choices.subjects(setup),
                small("ui.report.for"),
                choices.readers(setup),
                Controls.spring(),
                marking,
                choices.formats(setup),
                state);
    }

    /** What the report is above, how it leaves below: in large letters one row has no room for both. */
    private List<Node> twoRows(Setup setup) {
        var subjects = choices.subjects(setup);
        HBox.setHgrow(subjects, Priority.ALWAYS);
        var above = row(
                templates(setup), small("ui.report.from"), subjects, small("ui.report.for"), choices.readers(setup));
        var below = row(marking, Controls.spring(), choices.formats(setup), state);
        if (isNarrow.get()) {
            above.getChildren().addFirst(parts());
            below.getChildren().addFirst(check());
        }
        return List.of(above, below);
    }

    /** What came of the check, which is shown in place of the page. */
    private Node check() {
        var check = shown("report-check-show", checkShown);
        check.setMinWidth(Region.USE_COMPUTED_SIZE); // its result may be cut, the marking beside it never
        check.textProperty()
                .bind(model.report()
                        .madeProperty()
                        .map(made -> made == null ? "" : result(made))
                        .orElse(texts.get("ui.report.check")));
        return check;
    }

    /** What came of the check, before anybody asks to see it. */
    private String result(Made made) {
        long kept = made.count(Verdict.BAD);
        long doubtful = made.count(Verdict.DOUBTFUL);
        String words = kept > 0
                ? texts.get("ui.report.check.bad", kept)
                : doubtful > 0 ? texts.get("ui.report.check.doubtful", doubtful) : texts.get("ui.report.check.passed");
        return texts.get("ui.report.check.result", words);
    }

    private static HBox row(Node... parts) {
        var row = new HBox(parts);
        row.getStyleClass().add("work-head");
        return row;
    }

    /** Id of the part that has the cursor; empty for none. */
    private String focused() {
        @Nullable Node owner = getScene() == null ? null : getScene().getFocusOwner();
        @Nullable
        String id =
                owner == null || owner.getParent() == null || owner.getParent().getParent() != this
                        ? null
                        : owner.getId();
        return id == null ? "" : id;
    }

    private Label small(String key) {
        var label = Chips.styled(texts.get(key), "muted", "small");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Node parts() {
        var button = shown("report-parts", contentShown);
        button.getStyleClass().addAll("icon-only", "plain");
        button.setGraphic(Icons.of("mdi2p-page-layout-sidebar-left", "icon-20"));
        button.setTooltip(new Tooltip(texts.get("ui.report.parts")));
        button.setAccessibleText(texts.get("ui.report.parts"));
        return button;
    }

    /** Shows and hides a part of the screen. */
    private static ToggleButton shown(String id, BooleanProperty isShown) {
        var button = new ToggleButton();
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setSelected(isShown.get());
        button.setOnAction(_ -> isShown.set(button.isSelected()));
        return button;
    }

    /** How a setup is called among others. */
    String words(Setup setup) {
        String template = texts.get("ui.report.template." + setup.template().key());
        String title = model.subject(setup.assessment()).map(Subject::title).orElse("");
        return setup.partner().isEmpty()
                ? texts.get("ui.report.called.own", template, title)
                : texts.get("ui.report.called", template, title, setup.partner());
    }

    private Node templates(Setup setup) {
        var menu = new MenuButton(
                texts.get("ui.report.template." + setup.template().key()));
        menu.setId("report-template");
        menu.getStyleClass().addAll("plain", "card-title");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setTooltip(new Tooltip(texts.get("ui.report.template.tip")));
        for (Template template : Template.values()) {
            var item = new RadioMenuItem(texts.get("ui.report.template." + template.key()));
            item.setId("report-template-" + template.key());
            item.setSelected(template == setup.template());
            item.setOnAction(_ -> {
                if (template != setup.template()) {
                    model.change(setup.withTemplate(template));
                }
            });
            menu.getItems().add(item);
        }
        var others = model.setups().stream()
                .filter(each -> !each.key().equals(setup.key()))
                .toList();
        if (!others.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
            others.forEach(each -> menu.getItems().add(item("report-other", words(each), () -> model.change(each))));
        }
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().add(item("report-another", texts.get("ui.report.another"), model::choose));
        menu.getItems().add(item("report-remove", texts.get("ui.report.remove"), model::remove));
        return menu;
    }

    private static MenuItem item(String id, String words, Runnable action) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /** What stands above and below every page. */
    private void showMarking(@Nullable Made made) {
        marking.getChildren().clear();
        if (made != null) {
            var words = Chips.styled(made.marking().text(), "strong", "small");
            words.setTooltip(new Tooltip(texts.get("ui.report.marking")));
            marking.getChildren().add(words);
            if (!made.marking().tlp().isEmpty()) {
                marking.getChildren().add(new TlpPill(made.marking().tlp()));
            }
        }
        marking.setMinWidth(Region.USE_PREF_SIZE);
    }
}

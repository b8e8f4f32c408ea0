package org.entente.ui.report;

import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.control.Icons;
import org.entente.ui.control.States;
import org.entente.ui.door.Reports.Check;
import org.entente.ui.door.Reports.Made;
import org.entente.ui.door.Reports.Setup;
import org.entente.ui.door.Reports.Spot;
import org.entente.ui.door.Reports.Verdict;
import org.entente.ui.keys.KeyAction;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;
import org.kordamp.ikonli.javafx.FontIcon;

/** What was looked at before the report leaves, what of it may leave and what stays, their sum and the way out. */
final class CheckPane extends BorderPane {

    /** In letters of the usual size; below, what explains the numbers leaves its room to the checks. */
    private static final double SHORT = 560;

    private final ReportsViewModel model;
    private final Texts texts;
    private final Consumer<Spot> go;
    private final HBox counts = new HBox(12);
    private final VBox rows = new VBox();
    private final Label sum = Chips.wrapped("", "strong", "small");
    private final Label after = Fields.hint("");
    private final Label why = Fields.hint("");
    private final VBox words = new VBox(8, sum, why, after);
    private final VBox foot = new VBox();
    /** Its foot then stands below other parts of the screen too, where what it lists is not in sight. */
    private final BooleanProperty isAlone = new SimpleBooleanProperty();

    private final BalanceRows balance;
    private final Button export;

    /** @param go leads to where something can be mended */
    CheckPane(ReportsViewModel model, Texts texts, Consumer<Spot> go, Runnable write) {
        this.model = model;
        this.texts = texts;
        this.go = go;
        balance = new BalanceRows(texts);
        setId("report-check");
        getStyleClass().add("inspector");
        counts.setAlignment(Pos.CENTER_RIGHT);
        counts.setMinWidth(Region.USE_PREF_SIZE);
        var again = Controls.iconButton(
                "report-check-again",
                "mdi2r-refresh",
                texts.live("ui.report.check.again", KeyAction.CHECK),
                model::check);
        var head = new HBox(
                Chips.styled(texts.get("ui.report.check"), "strong", "small"), Controls.spring(), counts, again);
        head.getStyleClass().add("panel-head");
        setTop(head);
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        export = Controls.button("report-export", "", write, "accent");
        export.setTooltip(Controls.tip(texts.live("ui.report.export.tip", KeyAction.EXPORT)));
        export.setMinWidth(Region.USE_PREF_SIZE);
        sum.setId("report-sum");
        sum.managedProperty().bind(sum.textProperty().isNotEmpty());
        why.setId("report-why");
        why.managedProperty().bind(why.visibleProperty());
        after.managedProperty().bind(after.visibleProperty());
        after.visibleProperty().bind(why.visibleProperty().not());
        why.visibleProperty().bind(isAlone.and(why.textProperty().isNotEmpty()));
        foot.setId("report-foot");
        foot.setMinHeight(Region.USE_PREF_SIZE); // or the sum and the way out would lie on each other
        foot.setStyle("-fx-padding: 12 16 14 16;");
        foot.getStyleClass().add("ruled-top");
        standAlone(false);
        model.report().madeProperty().subscribe(_ -> show());
        model.setupProperty().subscribe(_ -> show());
        model.report().makingProperty().subscribe(_ -> showExport());
        model.writingProperty().subscribe(_ -> showExport());
        model.report().failureProperty().subscribe(_ -> show());
        model.report().stoppedProperty().subscribe(_ -> show());
        var scale = TextScale.of(this);
        heightProperty().subscribe(_ -> balance.fold(isShort(scale.getValue().doubleValue())));
        scale.subscribe(now -> balance.fold(isShort(now.doubleValue())));
    }

    private boolean isShort(double scale) {
        return getHeight() > 0 && getHeight() / scale < SHORT;
    }

    private void show() {
        Made made = model.report().madeProperty().get();
        showExport();
        rows.getChildren().clear();
        counts.getChildren().clear();
        if (made == null) {
            rows.getChildren().add(padded(unchecked()));
            after.setText("");
            sum.setText("");
            why.setText("");
            return;
        }
        count(made, Verdict.BAD);
        count(made, Verdict.DOUBTFUL);
        balance.show(made);
        rows.getChildren().add(balance); // what leaves and what stays comes first
        made.checks().forEach(check -> rows.getChildren().add(row(check)));
        sum.setText(BalanceRows.sum(made, texts));
        why.setText(BalanceRows.why(made, texts));
        after.setText(made.mayGo() ? texts.get("ui.report.after", made.terms()) : texts.get("ui.report.after.bad"));
    }

    /** Nothing of an earlier reader's check stands here while the next one's is made. */
    private Node unchecked() {
        if (!model.report().failureProperty().get().isEmpty()) {
            return Fields.hint(texts.get("ui.report.check.none"));
        }
        if (model.report().stoppedProperty().get()) {
            return Fields.hint(texts.get("ui.report.check.stopped"));
        }
        Setup setup = model.setupProperty().get();
        String reader = setup == null ? "" : setup.partner();
        var checking = Chips.wrapped(
                reader.isEmpty() ? texts.get("ui.report.checking.own") : texts.get("ui.report.checking", reader),
                "strong",
                "small");
        checking.setId("report-checking");
        return new VBox(12, checking, States.loading(texts.get("ui.report.check.loading")));
    }

    /** The sum and the way out. */
    Node foot() {
        return foot;
    }

    /** @param isAlone whether it has the room of the page, and its foot stands below the whole screen */
    void standAlone(boolean isAlone) {
        this.isAlone.set(isAlone);
        Chips.wear(this, "whole", isAlone);
        setBottom(isAlone ? null : foot);
        var button = new HBox(Controls.spring(), export);
        button.setAlignment(Pos.CENTER_RIGHT);
        if (isAlone) {
            HBox.setHgrow(words, Priority.ALWAYS);
            foot.getChildren().setAll(new HBox(12, words, button));
        } else {
            button.setStyle("-fx-padding: 8 0 0 0;");
            foot.getChildren().setAll(words, button);
        }
    }

    private static Node padded(Node node) {
        var box = new VBox(node);
        box.setStyle("-fx-padding: 24 16 24 16;");
        return box;
    }

    private void showExport() {
        Setup setup = model.setupProperty().get();
        export.setText(
                setup == null
                        ? ""
                        : texts.get(
                                "ui.report.export",
                                texts.get("ui.report.format." + setup.format().ending())));
        export.setDisable(!model.canExport());
    }

    private void count(Made made, Verdict verdict) {
        long many = made.count(verdict);
        if (many > 0) {
            var sign = new HBox(4, sign(verdict), Chips.styled(String.valueOf(many), "strong", "small"));
            sign.setAlignment(Pos.CENTER);
            sign.setAccessibleText(texts.get("ui.report.check." + name(verdict), many));
            Tooltip.install(sign, new Tooltip(texts.get("ui.report.check." + name(verdict), many)));
            counts.getChildren().add(sign);
        }
    }

    private static String name(Verdict verdict) {
        return verdict.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static FontIcon sign(Verdict verdict) {
        return switch (verdict) {
            case UNNEEDED -> Icons.of("mdi2m-minus-circle-outline", "icon-20");
            case GOOD -> Icons.of("mdi2c-check-circle", "icon-20", "success");
            case DOUBTFUL -> Icons.of("mdi2a-alert", "icon-20", "warning");
            case BAD -> Icons.of("mdi2c-close-circle", "icon-20", "danger");
        };
    }

    private Node row(Check check) {
        var title = Chips.styled(check.title(), "small");
        switch (check.verdict()) {
            case UNNEEDED -> title.getStyleClass().add("muted");
            case GOOD -> {}
            case DOUBTFUL, BAD -> title.getStyleClass().add("strong");
        }
        wrap(title);
        var words = new VBox(2, title);
        if (!check.detail().isEmpty()) {
            words.getChildren().add(Fields.hint(check.detail()));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        var sign = sign(check.verdict());
        sign.setAccessibleText(texts.get("ui.report.verdict." + name(check.verdict())));
        var row = new HBox(10, sign, words);
        var ways = new VBox(4);
        check.spots().forEach(spot -> ways.getChildren().add(way(spot)));
        if (!check.spots().isEmpty()) {
            ways.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(ways);
        }
        row.setStyle("-fx-padding: 12 16 12 16;");
        row.getStyleClass().addAll("ruled-muted", "check-" + name(check.verdict()));
        return row;
    }

    private Button way(Spot spot) {
        return switch (spot) {
            case Spot.Thing _ ->
                Controls.button("report-mend", texts.get("ui.report.mend.open"), () -> go.accept(spot), "inline");
            case Spot.Page(int number) ->
                Controls.button(
                        "report-to-page",
                        texts.get("ui.report.mend.page", number + 1),
                        () -> go.accept(spot),
                        "inline");
            case Spot.Part _ ->
                Controls.button("report-put-back", texts.get("ui.report.mend.part"), () -> go.accept(spot), "inline");
        };
    }

    private static void wrap(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
    }
}

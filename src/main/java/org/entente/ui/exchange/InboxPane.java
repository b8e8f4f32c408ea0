package org.entente.ui.exchange;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.ui.control.BesideOrBelow;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.control.States;
import org.entente.ui.control.TlpPill;
import org.entente.ui.door.Exchange.Inspection;
import org.entente.ui.door.Exchange.Waiting;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/** A package from a partner: verified first, then what accepting would do. Dashed means not yet in the case. */
final class InboxPane extends StackPane {

    /** At the usual size of text: with less, what accepting does would lie below the edge, beside a button that does it. */
    private static final double ENOUGH_HEIGHT = 600;

    /** The same of the width. */
    private static final double ENOUGH_WIDTH = 900;

    /** Below that the words about a package would be cut before its mark and its button. */
    private static final double LEAST_BESIDE = 640;

    private static final double LEAST_SHORT = 560;

    private final ExchangeViewModel model;
    private final Texts texts;
    private final Runnable choose;
    private final Consumer<Inspection> refuse;
    private final AskedRows asked;
    private final BooleanBinding tight;

    /**
     * @param choose asks for a package file
     * @param refuse asks why a package is refused
     * @param asked what partners erased, to be decided
     */
    InboxPane(ExchangeViewModel model, Texts texts, Runnable choose, Consumer<Inspection> refuse, AskedRows asked) {
        this.asked = asked;
        this.model = model;
        this.texts = texts;
        this.choose = choose;
        this.refuse = refuse;
        var scale = TextScale.of(this);
        tight = Bindings.createBooleanBinding(
                () -> getHeight() > 0
                        && (getHeight() / scale.getValue().doubleValue() < ENOUGH_HEIGHT
                                || getWidth() / scale.getValue().doubleValue() < ENOUGH_WIDTH),
                widthProperty(),
                heightProperty(),
                scale);
        model.inbox().inspectionProperty().subscribe(this::show);
        tight.subscribe((_, _) -> show(model.inbox().inspectionProperty().get()));
        model.inbox()
                .previewProperty()
                .subscribe(_ -> show(model.inbox().inspectionProperty().get()));
        model.inbox().waiting().addListener((ListChangeListener<Waiting>)
                _ -> show(model.inbox().inspectionProperty().get()));
        model.busyProperty()
                .subscribe(_ -> show(model.inbox().inspectionProperty().get()));
    }

    private void show(@Nullable Inspection inspection) {
        if (inspection != null) {
            getChildren().setAll(inspected(inspection));
        } else if (model.busyProperty().get()) {
            getChildren().setAll(States.loading(texts.get("ui.exchange.inbox.loading")));
        } else if (!model.inbox().waiting().isEmpty() || !model.inbox().asked().isEmpty()) {
            getChildren().setAll(waiting());
        } else {
            getChildren()
                    .setAll(States.empty(
                            "mdi2t-tray-arrow-down",
                            texts.get("ui.exchange.inbox.empty"),
                            texts.get("ui.exchange.inbox.hint"),
                            Controls.button("inbox-choose", texts.get("ui.exchange.inbox.choose"), choose, "accent")));
        }
    }

    private Node waiting() {
        var head = new HBox(
                8,
                Chips.styled(texts.get("ui.exchange.waiting"), "title"),
                Controls.spring(),
                Controls.button("inbox-choose", texts.get("ui.exchange.inbox.choose"), choose));
        head.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(
                head, Chips.styled(texts.get("ui.exchange.waiting.hint"), "muted", "small"), Controls.horizontalLine());
        box.setStyle("-fx-padding: 20 32 20 32; -fx-spacing: 8;");
        for (int i = 0; i < model.inbox().waiting().size(); i++) {
            box.getChildren().add(waiting(i, model.inbox().waiting().get(i)));
        }
        box.getChildren().addAll(asked.rows());
        var scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setId("inbox-waiting");
        return scroll;
    }

    private Node waiting(int index, Waiting waiting) {
        var about = Chips.styled(
                texts.get("ui.exchange.waiting.about", waiting.size(), waiting.since(), waiting.name()),
                "muted",
                "small");
        var words = new VBox(2, Chips.styled(waiting.alleged(), "strong"), about);
        words.setMinWidth(0);
        var mark = Chips.styled(waiting.portion(), "portion");
        mark.setId("inbox-mark-" + index);
        var handled = new VBox(2, Chips.styled(texts.get("ui.exchange.waiting.handle"), "muted", "caption"), mark);
        handled.setAlignment(Pos.CENTER_RIGHT);
        handled.setMinWidth(Region.USE_PREF_SIZE);
        var said = new HBox(12, Icons.of("mdi2p-package-variant-closed", "icon-20"), words);
        said.setAlignment(Pos.CENTER_LEFT);
        var check = Controls.button(
                "inbox-check-" + index,
                texts.get("ui.exchange.waiting.check"),
                () -> model.inbox().inspect(waiting.file()),
                "accent");
        check.setMinWidth(Region.USE_PREF_SIZE);
        var done = new HBox(12, Controls.spring(), handled, check);
        done.setAlignment(Pos.CENTER_RIGHT);
        var row = new StackPane(new BesideOrBelow(said, done, LEAST_BESIDE));
        row.getStyleClass().addAll("card", "dashed");
        row.setStyle("-fx-padding: 12 16 12 16;");
        return row;
    }

    private Node inspected(Inspection inspection) {
        IncomingFilter filter = model.inbox().previewProperty().get();
        var pane = filter == null ? checked(inspection) : previewed(inspection, filter);
        pane.setBottom(new InboxFoot(inspection, tight.get(), model.inbox(), () -> refuse.accept(inspection), texts));
        pane.setId("inbox-package");
        return pane;
    }

    private BorderPane checked(Inspection inspection) {
        var checks = new ChecksPane(inspection.checks(), tight.get(), texts);
        var box = new VBox(12, head(inspection, false), checks);
        if (!inspection.counts().isEmpty()) {
            box.getChildren()
                    .add(new ConsequencePane(
                            inspection, tight.get(), model.inbox().previewProperty()::set, texts));
        }
        box.setSpacing(tight.get() ? 6 : 12);
        box.setStyle(tight.get() ? "-fx-padding: 6 32 16 32;" : "-fx-padding: 16 32 16 32;");
        var scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        return new BorderPane(scroll);
    }

    private BorderPane previewed(Inspection inspection, IncomingFilter filter) {
        var head = new VBox(head(inspection, true));
        head.setStyle(tight.get() ? "-fx-padding: 6 32 6 32;" : "-fx-padding: 16 32 12 32;");
        var incoming = new IncomingPane(model.inbox(), inspection, filter, texts);
        VBox.setVgrow(incoming, Priority.ALWAYS);
        var scroll = new ScrollPane(new VBox(head, incoming));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        return new BorderPane(scroll);
    }

    private Node head(Inspection inspection, boolean isPreview) {
        boolean isShort = tight.get();
        var name = Chips.styled(
                texts.get(
                        !isPreview
                                ? "ui.exchange.inbox.title"
                                : isShort ? "ui.exchange.incoming.title.short" : "ui.exchange.incoming.title",
                        inspection.number(),
                        inspection.from()),
                isShort ? "card-title" : "title");
        name.setId("inbox-title");
        name.setMinWidth(0);
        var outside = Chips.styled(texts.get("ui.exchange.inbox.outside"), "contested-chip", "dashed");
        outside.setMinWidth(Region.USE_PREF_SIZE);
        var title = new HBox(12, isPreview ? toChecks() : toWaiting(), name, outside);
        title.setAlignment(Pos.CENTER_LEFT);
        var marking = Chips.styled(inspection.marking().text(), "strong", "small");
        marking.setId("inbox-marking");
        marking.setMinWidth(Region.USE_PREF_SIZE);
        var marks = new HBox(12, marking);
        if (!inspection.marking().tlp().isEmpty()) {
            marks.getChildren().add(new TlpPill(inspection.marking().tlp()));
        }
        marks.setAlignment(Pos.CENTER_LEFT);
        var lines = new VBox(4, new BesideOrBelow(title, marks, isShort ? LEAST_SHORT : LEAST_BESIDE));
        if (!isShort) {
            lines.getChildren().add(Chips.styled(signed(inspection), "muted", "small"));
        }
        return lines;
    }

    private Button toChecks() {
        var back = Controls.button(
                "incoming-back",
                "mdi2c-chevron-left",
                texts.get("ui.exchange.incoming.checks"),
                model.inbox()::closePreview,
                "plain");
        back.setTooltip(new Tooltip(texts.get("ui.exchange.incoming.back")));
        back.setMinWidth(Region.USE_PREF_SIZE);
        return back;
    }

    private Button toWaiting() {
        return Controls.iconButton(
                "inbox-back", "mdi2c-chevron-left", texts.get("ui.exchange.inbox.back"), model.inbox()::hold);
    }

    private String signed(Inspection inspection) {
        String sealed = texts.get("ui.exchange.inbox.sealed", inspection.size());
        return inspection.signer().isEmpty()
                ? sealed
                : texts.get("ui.exchange.inbox.signed", inspection.signer(), sealed);
    }
}

package org.entente.ui.exchange;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.app.exchange.OutboxDraft;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.control.States;
import org.entente.ui.control.TlpPill;
import org.entente.ui.door.Exchange;
import org.entente.ui.door.Exchange.Draft;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** What will leave, how the partner will see it, what stays and why. The two sides add up to what was chosen. */
final class OutboxPane extends StackPane {

    private static final double LEFT = 400;
    private static final double RIGHT = 416;
    /** So many attachments that were not looked through are named; the count tells the rest. */
    private static final int NAMED = 3;

    private final ExchangeViewModel model;
    private final Texts texts;
    private final Runnable write;
    private final OutboxViewModel outbox;
    private final Consumer<String> discard;
    private final LeakStrip.Ways leaks;
    private final DraftLists lists;
    private final OutboxStart start;
    private @Nullable Draft shown;

    /**
     * @param write asks where to write the package
     * @param discard asks before a draft is dropped
     * @param leaks what to do about withheld names in text that would leave
     */
    OutboxPane(ExchangeViewModel model, Texts texts, Runnable write, Consumer<String> discard, LeakStrip.Ways leaks) {
        this.model = model;
        this.outbox = model.outbox();
        this.texts = texts;
        this.write = write;
        this.discard = discard;
        this.leaks = leaks;
        this.lists = new DraftLists(texts);
        this.start = new OutboxStart(outbox, texts, discard);
        outbox.draftProperty().subscribe(_ -> show());
        outbox.currentProperty().subscribe(_ -> show());
        outbox.begun().addListener((ListChangeListener<Exchange.Begun>) _ -> show());
        model.partners().addListener((ListChangeListener<Exchange.Partner>) _ -> show());
        model.busyProperty().subscribe(_ -> show());
    }

    private void show() {
        Draft draft = outbox.draftProperty().get();
        OutboxDraft current = outbox.currentProperty().get();
        if (draft != null && current != null) {
            if (shown != draft) {
                shown = draft;
                getChildren().setAll(three(draft, current));
            }
            return;
        }
        shown = null;
        if (model.busyProperty().get()) {
            getChildren().setAll(States.loading(texts.get("ui.exchange.outbox.loading")));
        } else if (current != null) {
            var pane = new BorderPane(start.what(current));
            pane.setTop(head(current, ""));
            BorderPane.setAlignment(pane.getCenter(), Pos.TOP_LEFT);
            getChildren().setAll(pane);
        } else {
            getChildren().setAll(start.drafts(model.partners()));
        }
    }

    /** Whom it is for, how far one has come, and on what basis it may leave. */
    private Node head(OutboxDraft current, String agreement) {
        var basis = Chips.styled(agreement, "muted", "small");
        basis.setMinWidth(0);
        var head = new HBox(
                12,
                Chips.styled(texts.get("ui.exchange.outbox.title", current.partner()), "title"),
                Controls.spring(),
                steps(current),
                Controls.spring(),
                basis);
        head.getStyleClass().add("work-head");
        return head;
    }

    private Node steps(OutboxDraft current) {
        boolean isChecking = current.step() == OutboxDraft.Step.CHECK;
        var what = Controls.button(
                "outbox-step-what",
                texts.get("ui.exchange.step.what"),
                outbox::choose,
                isChecking ? "plain-link" : "strong");
        what.setDisable(!isChecking);
        what.setTooltip(new Tooltip(texts.get("ui.exchange.step.what.tip")));
        what.setGraphic(Icons.of(
                isChecking ? "mdi2c-check-circle-outline" : "mdi2n-numeric-2-circle",
                "icon-20",
                isChecking ? "success" : "accent"));
        var row = new HBox(
                8,
                step("mdi2c-check-circle-outline", "success", texts.get("ui.exchange.step.to", current.partner())),
                dash(),
                what,
                dash(),
                step(
                        isChecking ? "mdi2n-numeric-3-circle" : "mdi2n-numeric-3-circle-outline",
                        isChecking ? "accent" : "icon-20",
                        texts.get("ui.exchange.step.check")),
                dash(),
                step("mdi2n-numeric-4-circle-outline", "icon-20", texts.get("ui.exchange.step.write")));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(Region.USE_PREF_SIZE);
        return row;
    }

    private static Node step(String icon, String colour, String words) {
        var step = Chips.styled(words, colour.equals("accent") ? "strong" : "small");
        step.setGraphic(Icons.of(icon, "icon-20", colour));
        step.setGraphicTextGap(6);
        return step;
    }

    private static Node dash() {
        return Chips.styled("—", "muted");
    }

    private Node three(Draft draft, OutboxDraft current) {
        var pane = new BorderPane();
        pane.setTop(head(
                current,
                draft.agreement().isEmpty()
                        ? texts.get("ui.exchange.agreement.none")
                        : texts.get("ui.exchange.agreement", draft.agreement())));
        pane.setLeft(side(lists.leaves(draft), LEFT, "ruled-right"));
        pane.setCenter(new SeenPane(draft, texts));
        var right = side(lists.stays(draft), RIGHT, "inspector");
        pane.setRight(right);
        pane.setBottom(bottom(draft));
        pane.setId("outbox-draft");
        return pane;
    }

    private VBox bottom(Draft draft) {
        var bottom = new VBox();
        if (!draft.leaks().isEmpty()) {
            bottom.getChildren().add(new LeakStrip(draft.leaks(), texts, leaks));
        }
        if (!draft.accepted().isEmpty()) {
            bottom.getChildren().add(accepted(draft.accepted()));
        }
        if (!draft.unsearched().isEmpty()) {
            bottom.getChildren().add(unsearched(draft.unsearched()));
        }
        bottom.getChildren().add(sum(draft));
        return bottom;
    }

    private Node accepted(List<Exchange.Accepting> accepted) {
        var rows =
                new VBox(2, Chips.styled(texts.get("ui.exchange.accepted.leaks", accepted.size()), "strong", "small"));
        accepted.stream()
                .limit(NAMED)
                .map(one -> Chips.styled(
                        texts.get(
                                "ui.exchange.accepted.leak",
                                one.leak().name(),
                                one.leak().property(),
                                one.leak().title(),
                                one.reason()),
                        "small"))
                .forEach(rows.getChildren()::add);
        if (accepted.size() > NAMED) {
            rows.getChildren()
                    .add(Chips.styled(texts.get("ui.exchange.more", accepted.size() - NAMED), "muted", "small"));
        }
        var strip = new HBox(10, Icons.of("mdi2c-check", "icon-20", "success"), rows);
        strip.setStyle("-fx-padding: 8 16 8 16;");
        strip.getStyleClass().add("ruled");
        strip.setId("outbox-accepted");
        return strip;
    }

    private Node unsearched(List<String> files) {
        String first = String.join(", ", files.subList(0, Math.min(files.size(), NAMED)));
        String named =
                files.size() > NAMED ? texts.get("ui.exchange.unsearched.more", first, files.size() - NAMED) : first;
        var sentence = Chips.styled(texts.get("ui.exchange.unsearched", files.size(), named), "small");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        var row = new HBox(10, Icons.of("mdi2e-eye-off-outline", "icon-20"), sentence);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setStyle("-fx-padding: 8 16 8 16;");
        row.getStyleClass().add("ruled");
        row.setId("outbox-unsearched");
        return row;
    }

    private static Region side(VBox content, double width, String styleClass) {
        content.getStyleClass().add(styleClass);
        content.setPrefWidth(width);
        content.setMinWidth(Math.min(width, 280));
        return content;
    }

    private Node sum(Draft draft) {
        var sentence = Chips.styled(
                texts.get("ui.exchange.sum", draft.leaves() + draft.stays(), draft.leaves(), draft.stays()),
                "card-title");
        sentence.setId("outbox-sum");
        sentence.setWrapText(true);
        var cancel = Controls.button("outbox-leave", texts.get("ui.exchange.outbox.keep"), outbox::leave);
        var drop = Controls.button(
                "outbox-discard",
                texts.get("ui.exchange.discard"),
                () -> discard.accept(draft.partner()),
                "plain-danger");
        drop.setMinWidth(Region.USE_PREF_SIZE);
        var sign = Controls.button(
                "outbox-write",
                "mdi2f-fountain-pen-tip",
                texts.get("ui.exchange.outbox.write", draft.partner()),
                write,
                "accent");
        if (OutboxViewModel.isWritable(draft)) {
            sign.disableProperty().bind(model.busyProperty());
        } else {
            sign.setDisable(true);
        }
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        sign.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(
                12,
                sentence,
                Controls.spring(),
                Chips.styled(texts.get("ui.exchange.marking"), "muted", "small"),
                fixed(Chips.styled(draft.marking().text(), "strong", "small")));
        if (!draft.marking().tlp().isEmpty()) {
            row.getChildren().add(fixed(new TlpPill(draft.marking().tlp())));
        }
        row.getChildren().addAll(drop, cancel, sign);
        row.getStyleClass().addAll("foot", "tight");
        return row;
    }

    private static Label fixed(Label label) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}

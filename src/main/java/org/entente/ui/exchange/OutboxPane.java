package org.entente.ui.exchange;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
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
    private final LeakStrip.Ways leaks;
    private final DraftLists lists;

    /**
     * @param write asks where to write the package
     * @param leaks what to do about withheld names in text that would leave
     */
    OutboxPane(ExchangeViewModel model, Texts texts, Runnable write, LeakStrip.Ways leaks) {
        this.model = model;
        this.texts = texts;
        this.write = write;
        this.leaks = leaks;
        this.lists = new DraftLists(texts);
        model.outbox().draftProperty().subscribe(this::show);
        model.partners().addListener((ListChangeListener<Exchange.Partner>)
                _ -> show(model.outbox().draftProperty().get()));
        model.busyProperty().subscribe(_ -> show(model.outbox().draftProperty().get()));
    }

    private void show(@Nullable Draft draft) {
        if (draft != null) {
            getChildren().setAll(three(draft));
        } else if (model.busyProperty().get()) {
            getChildren().setAll(States.loading(texts.get("ui.exchange.outbox.loading")));
        } else {
            var buttons = model.partners().stream()
                    .filter(partner -> partner.trust() == Exchange.Trust.VERIFIED)
                    .map(partner -> Controls.button(
                            "outbox-to-" + partner.code(),
                            texts.get("ui.exchange.package.for", partner.code()),
                            () -> model.outbox().prepare(partner.code())))
                    .toArray(Button[]::new);
            getChildren()
                    .setAll(States.empty(
                            "mdi2t-tray-arrow-up",
                            texts.get("ui.exchange.outbox.empty"),
                            texts.get(buttons.length == 0 ? "ui.exchange.outbox.nobody" : "ui.exchange.outbox.hint"),
                            buttons));
        }
    }

    private Node three(Draft draft) {
        var pane = new BorderPane();
        var head = new HBox(
                12,
                Chips.styled(texts.get("ui.exchange.outbox.title", draft.partner()), "title"),
                Controls.spring(),
                Chips.styled(
                        draft.agreement().isEmpty()
                                ? texts.get("ui.exchange.agreement.none")
                                : texts.get("ui.exchange.agreement", draft.agreement()),
                        "muted",
                        "small"));
        head.getStyleClass().add("work-head");
        pane.setTop(head);
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
        if (!draft.unsearched().isEmpty()) {
            bottom.getChildren().add(unsearched(draft.unsearched()));
        }
        bottom.getChildren().add(sum(draft));
        return bottom;
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
        var cancel = Controls.button(
                "outbox-cancel",
                texts.get("ui.exchange.outbox.keep"),
                () -> model.outbox().draftProperty().set(null));
        var sign = Controls.button(
                "outbox-write",
                "mdi2f-fountain-pen-tip",
                texts.get("ui.exchange.outbox.write", draft.partner()),
                write,
                "accent");
        if (draft.leaks().isEmpty()) {
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
        row.getChildren().addAll(cancel, sign);
        row.getStyleClass().addAll("foot", "tight");
        return row;
    }

    private static Label fixed(Label label) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}

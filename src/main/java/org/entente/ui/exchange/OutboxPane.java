package org.entente.ui.exchange;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.control.States;
import org.entente.ui.control.SymbolView;
import org.entente.ui.control.TlpPill;
import org.entente.ui.door.Exchange;
import org.entente.ui.door.Exchange.Draft;
import org.entente.ui.door.Exchange.Line;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** What will leave, how the partner will see it, what stays and why. The two sides add up to what was chosen. */
final class OutboxPane extends StackPane {

    private static final double LEFT = 400;
    private static final double RIGHT = 416;

    private final ExchangeViewModel model;
    private final Texts texts;
    private final Runnable write;
    private final LeakStrip.Ways leaks;
    private final IntegerProperty page = new SimpleIntegerProperty();

    /**
     * @param write asks where to write the package
     * @param leaks what to do about withheld names in text that would leave
     */
    OutboxPane(ExchangeViewModel model, Texts texts, Runnable write, LeakStrip.Ways leaks) {
        this.model = model;
        this.texts = texts;
        this.write = write;
        this.leaks = leaks;
        model.draftProperty().subscribe(this::show);
        model.partners().addListener((ListChangeListener<Exchange.Partner>)
                _ -> show(model.draftProperty().get()));
        model.busyProperty().subscribe(_ -> show(model.draftProperty().get()));
    }

    private void show(@Nullable Draft draft) {
        page.set(0);
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
                            () -> model.prepare(partner.code())))
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
        pane.setLeft(side(leaves(draft), LEFT, "ruled-right"));
        pane.setCenter(seen(draft));
        var right = side(stays(draft), RIGHT, "inspector");
        pane.setRight(right);
        pane.setBottom(
                draft.leaks().isEmpty()
                        ? sum(draft)
                        : new VBox(new LeakStrip(draft.leaks(), texts, leaks), sum(draft)));
        pane.setId("outbox-draft");
        return pane;
    }

    private static Region side(VBox content, double width, String styleClass) {
        content.getStyleClass().add(styleClass);
        content.setPrefWidth(width);
        content.setMinWidth(Math.min(width, 280));
        return content;
    }

    private HBox columnHead(String icon, String title, String below, int count) {
        var words = new VBox(Chips.styled(title, "card-title"), Chips.styled(below, "muted", "caption"));
        words.setAlignment(Pos.CENTER_LEFT);
        var head = new HBox(12, Icons.of(icon, "icon-20"), words, Controls.spring());
        if (count >= 0) {
            var number = Chips.styled(String.valueOf(count), "count");
            number.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().addAll(number, Chips.styled(texts.get("ui.exchange.items"), "muted", "small"));
        }
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(64);
        head.setStyle("-fx-padding: 0 16 0 16;");
        head.getStyleClass().add("ruled");
        return head;
    }

    private VBox leaves(Draft draft) {
        var rows = new VBox(4);
        rows.setStyle("-fx-padding: 12 16 16 16;");
        for (var group : draft.leaving()) {
            rows.getChildren().add(counted(group.label(), group.count()));
            group.first().forEach(line -> rows.getChildren().add(line(line)));
            if (group.count() > group.first().size()) {
                rows.getChildren().add(more(group.count() - group.first().size()));
            }
        }
        return new VBox(
                columnHead(
                        "mdi2t-tray-arrow-up",
                        texts.get("ui.exchange.leaves"),
                        texts.get("ui.exchange.leaves.hint"),
                        draft.leaves()),
                scroll(rows));
    }

    private VBox stays(Draft draft) {
        var rows = new VBox();
        for (var group : draft.staying()) {
            var rule = Chips.styled(group.rule(), "muted", "caption");
            rule.setWrapText(true);
            rule.setMinHeight(Region.USE_PREF_SIZE);
            var box = new VBox(4, counted(group.reason(), group.count()), rule);
            group.first().forEach(line -> box.getChildren().add(line(line)));
            if (group.count() > group.first().size()) {
                box.getChildren().add(more(group.count() - group.first().size()));
            }
            box.setStyle("-fx-padding: 10 16 10 16;");
            box.getStyleClass().add("ruled-muted");
            rows.getChildren().add(box);
        }
        if (draft.staying().isEmpty()) {
            var nothing = Chips.styled(texts.get("ui.exchange.stays.none"), "muted");
            nothing.setStyle("-fx-padding: 16;");
            rows.getChildren().add(nothing);
        }
        return new VBox(
                columnHead(
                        "mdi2l-lock-outline",
                        texts.get("ui.exchange.stays"),
                        texts.get("ui.exchange.stays.hint"),
                        draft.stays()),
                scroll(rows));
    }

    private Node seen(Draft draft) {
        var paper = new StackPane();
        paper.setStyle("-fx-padding: 20;");
        paper.setAlignment(Pos.TOP_CENTER);
        var where = Chips.styled("", "strong", "small");
        where.setId("outbox-page");
        int last = draft.seen().size() - 1;
        var back = Controls.iconButton(
                "outbox-back",
                "mdi2c-chevron-left",
                texts.get("ui.exchange.seen.back"),
                () -> page.set(Math.max(0, page.get() - 1)));
        var next = Controls.iconButton(
                "outbox-next",
                "mdi2c-chevron-right",
                texts.get("ui.exchange.seen.next"),
                () -> page.set(Math.min(last, page.get() + 1)));
        page.subscribe(number -> {
            if (last >= 0 && number.intValue() <= last) {
                paper.getChildren().setAll(paper(draft, draft.seen().get(number.intValue())));
                where.setText(texts.get("ui.exchange.seen.page", number.intValue() + 1, last + 1));
            }
        });
        var foot = new HBox(
                8,
                Chips.styled(texts.get("ui.exchange.seen.hint"), "muted", "small"),
                Controls.spring(),
                back,
                where,
                next);
        foot.getStyleClass().addAll("foot", "tight");
        foot.setStyle("-fx-min-height: 40px; -fx-pref-height: 40px;");
        var scroll = scroll(paper);
        scroll.getStyleClass().add("inset");
        var box = new VBox(
                columnHead(
                        "mdi2e-eye-outline",
                        texts.get("ui.exchange.seen", draft.partner()),
                        texts.get("ui.exchange.seen.nothing"),
                        -1),
                scroll,
                foot);
        box.getStyleClass().add("inset");
        return box;
    }

    private Node paper(Draft draft, Exchange.Seen seen) {
        var mark = new HBox(10, Chips.styled(draft.marking().text(), "strong", "small"), Controls.spring());
        if (!draft.marking().tlp().isEmpty()) {
            mark.getChildren().add(new TlpPill(draft.marking().tlp()));
        }
        mark.getStyleClass().add("ruled");
        mark.setStyle("-fx-padding: 0 0 10 0;");
        var name = Chips.styled(seen.name(), "section");
        name.setWrapText(true);
        var title = new HBox(
                12,
                new SymbolView(seen.symbol(), 28),
                name,
                Controls.spring(),
                Chips.styled(seen.portion(), "portion"));
        title.setAlignment(Pos.CENTER_LEFT);
        var paper = new VBox(10, mark, title);
        seen.claims().forEach(claim -> paper.getChildren().add(claim(claim)));
        paper.getStyleClass().add("paper");
        paper.setMaxHeight(Region.USE_PREF_SIZE);
        return paper;
    }

    private static Node claim(Exchange.SeenClaim claim) {
        var value = Chips.styled(claim.value());
        value.setWrapText(true);
        value.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(Chips.styled(claim.property(), "muted", "caption"), value);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(8, words);
        if (!claim.grade().isEmpty()) {
            row.getChildren().add(Chips.styled(claim.grade(), "grade-chip"));
        }
        if (!claim.source().isEmpty()) {
            var source = Chips.styled(claim.source(), "small");
            source.setMaxWidth(140);
            row.getChildren().add(source);
        }
        var portion = Chips.styled(claim.portion(), "portion");
        portion.setMinWidth(Region.USE_PREF_SIZE);
        row.getChildren().add(portion);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("ruled-muted");
        row.setStyle("-fx-padding: 4 0 6 0;");
        return row;
    }

    private Node sum(Draft draft) {
        var sentence = Chips.styled(
                texts.get("ui.exchange.sum", draft.leaves() + draft.stays(), draft.leaves(), draft.stays()),
                "card-title");
        sentence.setId("outbox-sum");
        var cancel = Controls.button(
                "outbox-cancel",
                texts.get("ui.exchange.outbox.keep"),
                () -> model.draftProperty().set(null));
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
        var row = new HBox(
                12,
                sentence,
                Controls.spring(),
                Chips.styled(texts.get("ui.exchange.marking"), "muted", "small"),
                fixed(Chips.styled(draft.marking().text(), "strong", "small")));
        if (!draft.marking().tlp().isEmpty()) {
            row.getChildren().add(new TlpPill(draft.marking().tlp()));
        }
        row.getChildren().addAll(cancel, sign);
        row.getStyleClass().addAll("foot", "tight");
        return row;
    }

    private static Label fixed(Label label) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Node counted(String label, int count) {
        var row = new HBox(
                8,
                Chips.styled(label, "strong", "small"),
                Controls.spring(),
                Chips.styled(String.valueOf(count), "strong", "small"));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(28);
        return row;
    }

    private static Node line(Line line) {
        var name = Chips.styled(line.name(), "small");
        name.setMinWidth(0);
        var row = new HBox(10, new SymbolView(line.symbol(), 20), name);
        if (!line.second().isEmpty()) {
            row.getChildren().add(Chips.styled(line.second(), "muted", "small"));
        }
        var portion = Chips.styled(line.portion(), "portion");
        portion.setMinWidth(Region.USE_PREF_SIZE);
        row.getChildren().addAll(Controls.spring(), portion);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(28);
        return row;
    }

    private Node more(int count) {
        return Chips.styled(texts.get("ui.exchange.more", count), "muted", "small");
    }

    private static ScrollPane scroll(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }
}

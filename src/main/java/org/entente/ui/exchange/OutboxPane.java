package org.entente.ui.exchange;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.app.exchange.OutboxDraft;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Icons;
import org.entente.ui.control.States;
import org.entente.ui.control.TlpPill;
import org.entente.ui.door.Begun;
import org.entente.ui.door.Exchange;
import org.entente.ui.door.Exchange.Draft;
import org.entente.ui.door.Partners;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** What will leave, how the partner will see it, what stays and why. The two sides add up to what was chosen. */
final class OutboxPane extends StackPane {

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
     * @param stays where one begins to change that something stays
     */
    OutboxPane(
            ExchangeViewModel model,
            Texts texts,
            Runnable write,
            Consumer<String> discard,
            LeakStrip.Ways leaks,
            DraftLists.Ways stays) {
        this.model = model;
        this.outbox = model.outbox();
        this.texts = texts;
        this.write = write;
        this.discard = discard;
        this.leaks = leaks;
        this.lists = new DraftLists(texts, stays);
        this.start = new OutboxStart(outbox, texts, discard);
        outbox.draftProperty().subscribe(_ -> show());
        outbox.currentProperty().subscribe(_ -> show());
        outbox.begun().addListener((ListChangeListener<Begun>) _ -> show());
        model.partners().addListener((ListChangeListener<Partners.Partner>) _ -> show());
        model.busyProperty().subscribe(_ -> show());
    }

    private void show() {
        Draft draft = outbox.draftProperty().get();
        OutboxDraft current = outbox.currentProperty().get();
        if (draft != null && current != null) {
            if (shown != draft) {
                shown = draft;
                getChildren().setAll(check(draft, current));
            }
            return;
        }
        shown = null;
        if (model.busyProperty().get()) {
            getChildren().setAll(States.loading(texts.get("ui.exchange.outbox.loading")));
        } else if (current != null) {
            var pane = new BorderPane(start.what(current));
            pane.setTop(new OutboxHead(outbox, current, "", new Region(), texts));
            BorderPane.setAlignment(pane.getCenter(), Pos.TOP_LEFT);
            getChildren().setAll(pane);
        } else {
            getChildren().setAll(start.drafts(model.partners()));
        }
    }

    private Node check(Draft draft, OutboxDraft current) {
        String agreement = draft.agreement().isEmpty()
                ? texts.get("ui.exchange.agreement.none")
                : texts.get("ui.exchange.agreement", draft.agreement());
        var columns =
                new OutboxColumns(draft, texts, lists.leaves(draft), new SeenPane(draft, texts), lists.stays(draft));
        var marking = marking(draft);
        var foot = new OutboxFoot(draft, marking, texts, write, () -> discard.accept(draft.partner()), outbox::leave);
        var head = new OutboxHead(outbox, current, agreement, marking, texts);
        var strips = strips(draft);
        var page = new VBox();
        VBox.setVgrow(columns, Priority.ALWAYS);
        Narrow.watch(
                page,
                OutboxColumns.ENOUGH,
                isNarrow -> page.getChildren()
                        .setAll(isNarrow ? List.of(strips, head, columns) : List.of(head, columns, strips)));
        var scroll = new ScrollPane(page);
        scroll.setId("outbox-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true); // as a whole only where the columns would not be tall enough to read
        var pane = new BorderPane(scroll);
        pane.setMinWidth(0);
        pane.setBottom(foot.over(model.busyProperty()));
        pane.setId("outbox-draft");
        return pane;
    }

    /** That of the whole package: its words and its value are never torn from each other. */
    private HBox marking(Draft draft) {
        var mark = new HBox(
                8,
                Chips.styled(texts.get("ui.exchange.marking"), "muted", "small"),
                Chips.styled(draft.marking().text(), "strong", "small"));
        if (!draft.marking().tlp().isEmpty()) {
            mark.getChildren().add(new TlpPill(draft.marking().tlp()));
        }
        mark.setAlignment(Pos.CENTER_LEFT);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        return mark;
    }

    /** What must be known before it is written. */
    private VBox strips(Draft draft) {
        var bottom = new VBox();
        bottom.setMinHeight(Region.USE_PREF_SIZE);
        if (!draft.leaks().isEmpty()) {
            bottom.getChildren().add(new LeakStrip(draft.leaks(), texts, leaks));
        }
        if (!draft.accepted().isEmpty()) {
            bottom.getChildren().add(accepted(draft.accepted()));
        }
        if (!draft.unsearched().isEmpty()) {
            bottom.getChildren().add(unsearched(draft.unsearched()));
        }
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
}

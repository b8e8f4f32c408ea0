package org.entente.ui.exchange;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.ui.control.BesideOrBelow;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.door.Leak;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;

/** Withheld terms in text that would leave: one line that says so, and on demand where each stands and two ways out of it. */
final class LeakStrip extends VBox {

    private static final double HIGHEST = 168;
    private static final int NAMED = 2;
    /** Below that the sentence leaves the places to the list, so that it stays one line beside the buttons. */
    private static final double ENOUGH = 800;
    /** Below that not even the short sentence has room beside the buttons. */
    private static final double LEAST_BESIDE = 520;
    /** Of a button that bears a name. */
    private static final double LONGEST = 220;

    private final Texts texts;
    private final Ways ways;

    /**
     * Ways out of a leak.
     *
     * @param mend opens what the text is about
     * @param accept asks why these may leave
     */
    record Ways(Consumer<ObjectId> mend, Consumer<List<Leak>> accept) {}

    LeakStrip(List<Leak> leaks, Texts texts, Ways ways) {
        this.texts = texts;
        this.ways = ways;
        var rows = new VBox();
        leaks.forEach(leak -> rows.getChildren().add(row(leak)));
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HIGHEST);
        scroll.setId("leaks-each");
        var each = new VBox(6, hint(leaks), scroll);
        each.setStyle("-fx-padding: 0 0 0 30;"); // under the sentence, not under its sign
        each.setVisible(false);
        each.managedProperty().bind(each.visibleProperty());
        getChildren().addAll(head(leaks, each), each);
        setId("outbox-leaks");
        getStyleClass().addAll("warn-strip", "flat");
    }

    /** One line: what is wrong, the way to see each, and the first thing to do about it. */
    private Region head(List<Leak> leaks, Node each) {
        var sentence = Chips.wrapped("", "strong");
        Narrow.watch(
                this,
                ENOUGH,
                isNarrow -> sentence.setText(
                        isNarrow
                                ? texts.get("ui.exchange.leaks.short", leaks.size())
                                : texts.get("ui.exchange.leaks", leaks.size(), places(leaks))));
        sentence.setId("leaks-sentence");
        sentence.setMinWidth(0);
        sentence.setStyle("-fx-padding: 0.4em 0 0.4em 0;"); // beside a button it stands in the middle of it
        var first = leaks.getFirst();
        var mend = Controls.button(
                "leaks-mend",
                texts.get("ui.exchange.leaks.mend", first.title(), leaks.size()),
                () -> ways.mend().accept(first.object()),
                "accent");
        var unfold = Controls.button("leaks-unfold", texts.get("ui.exchange.leaks.unfold"), () -> {});
        unfold.setOnAction(_ -> {
            each.setVisible(!each.isVisible());
            unfold.setText(texts.get(each.isVisible() ? "ui.exchange.leaks.fold" : "ui.exchange.leaks.unfold"));
        });
        unfold.setMinWidth(Region.USE_PREF_SIZE);
        TextScale.of(this).subscribe(scale -> mend.setMaxWidth(LONGEST * scale.doubleValue()));
        var said = new HBox(10, Icons.of("mdi2a-alert", "icon-20", "warning"), sentence);
        said.setAlignment(Pos.CENTER_LEFT);
        var ways = new HBox(10, unfold, mend);
        ways.setMinWidth(Region.USE_PREF_SIZE);
        return new BesideOrBelow(said, ways, LEAST_BESIDE);
    }

    /** In which text of which things the terms stand, as far as one line has room for them. */
    private String places(List<Leak> leaks) {
        var all = leaks.stream()
                .map(leak -> texts.get("ui.exchange.leaks.place", leak.property(), leak.title()))
                .distinct()
                .toList();
        return switch (all.size()) {
            case 1 -> all.getFirst();
            case NAMED -> texts.get("ui.exchange.leaks.two", all.getFirst(), all.getLast());
            default ->
                texts.get("ui.exchange.leaks.places", String.join(", ", all.subList(0, NAMED)), all.size() - NAMED);
        };
    }

    /** All at once can be accepted only where each can be read, and away from the way to mend the first. */
    private Node hint(List<Leak> leaks) {
        var hint = Chips.wrapped(texts.get("ui.exchange.leaks.each"), "small");
        hint.setMinWidth(0);
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(8, hint);
        row.setAlignment(Pos.CENTER_LEFT);
        if (leaks.size() > 1) {
            var all = Controls.button(
                    "leaks-accept",
                    texts.get("ui.exchange.leaks.accept"),
                    () -> ways.accept().accept(leaks));
            all.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(all);
        }
        return row;
    }

    private Node row(Leak leak) {
        var where = Chips.styled(texts.get("ui.exchange.leak", leak.name(), leak.property(), leak.title()), "small");
        var words = new VBox(where, quoted(leak));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var portion = Chips.styled(leak.portion(), "portion");
        portion.setMinWidth(Region.USE_PREF_SIZE);
        var open = Controls.button(
                "leak-open",
                texts.get("ui.exchange.leak.open", leak.title()),
                () -> ways.mend().accept(leak.object()));
        var accept = Controls.button(
                "leak-accept",
                texts.get("ui.exchange.leak.accept"),
                () -> ways.accept().accept(List.of(leak)));
        TextScale.of(this).subscribe(scale -> open.setMaxWidth(LONGEST * scale.doubleValue()));
        accept.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(8, words, portion, open, accept);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(40);
        row.getStyleClass().add("ruled-muted");
        return row;
    }

    /** The text with the term in bold; what stands before it gives way at its beginning, so that the term is seen. */
    private static Node quoted(Leak leak) {
        int at = leak.text().toLowerCase(Locale.ROOT).indexOf(leak.name().toLowerCase(Locale.ROOT));
        if (at < 0) {
            return Chips.styled(leak.text(), "muted", "caption");
        }
        int end = Math.min(leak.text().length(), at + leak.name().length());
        var before = Chips.styled(leak.text().substring(0, at), "muted", "caption");
        before.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        before.setMinWidth(0);
        var term = Chips.styled(leak.text().substring(at, end), "strong", "caption");
        term.setMinWidth(Region.USE_PREF_SIZE);
        var after = Chips.styled(leak.text().substring(end), "muted", "caption");
        after.setMinWidth(0);
        return new HBox(before, term, after);
    }
}

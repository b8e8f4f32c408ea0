package org.entente.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.control.Rows;
import org.entente.ui.door.Contested.Side;
import org.entente.ui.door.Contested.Sides;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** What is to happen with a contested value: keep both, take one side's, or write another; what then stands, and why. */
final class ResultBox {

    private static final int ACROSS = 4;
    private static final int ACROSS_NARROW = 2;

    private final ContestedViewModel model;
    private final Texts texts;
    private final String ours;
    private final GridPane choices = new GridPane(12, 12);
    private final StackPane stands = new StackPane();
    private final TextField reason = Fields.line("contested-reason");
    private final TextField written = Fields.line("contested-written");
    private final Label rule;
    private final Label why;
    private final VBox box;
    private boolean isNarrow;
    private final List<RadioButton> radios = new ArrayList<>();

    /** @param ours our own code: a value of our own becomes a claim of ours */
    ResultBox(ContestedViewModel model, Texts texts, String ours) {
        this.model = model;
        this.texts = texts;
        this.ours = ours;
        reason.textProperty().bindBidirectional(model.reasonProperty());
        reason.setOnAction(_ -> model.resolve());
        reason.setAccessibleText(texts.get("ui.resolve.reason"));
        written.textProperty().bindBidirectional(model.writtenProperty());
        written.setOnAction(_ -> model.resolve());
        written.setAccessibleText(texts.get("ui.resolve.other"));
        reason.setPromptText(texts.get("ui.exchange.result.reason"));
        rule = Chips.wrapped(texts.get("ui.exchange.result.reason.none"), "small");
        rule.setId("contested-rule");
        why = word("ui.resolve.reason");
        HBox.setHgrow(reason, Priority.ALWAYS);
        var asked = new HBox(12, word("ui.exchange.result.stands"), stands, why, reason, rule);
        asked.setAlignment(Pos.CENTER_LEFT);
        stands.setAlignment(Pos.CENTER_LEFT);
        stands.setMinWidth(Region.USE_PREF_SIZE);
        box = new VBox(
                8,
                new HBox(
                        8,
                        Chips.styled(texts.get("ui.exchange.result"), "card-title"),
                        Controls.spring(),
                        Chips.styled(texts.get("ui.exchange.result.stay"), "muted", "small")),
                choices,
                asked);
        box.getStyleClass().add("card");
        box.setStyle("-fx-padding: 10 16 12 16;");
        box.setId("contested-result");
        model.sidesProperty().subscribe(this::build);
        model.pickProperty().subscribe(_ -> choose());
    }

    Node node() {
        return box;
    }

    void arrange(boolean isNarrow) {
        this.isNarrow = isNarrow;
        build(model.sidesProperty().get());
    }

    private Label word(String key) {
        var word = Chips.styled(texts.get(key), "muted", "small");
        word.setMinWidth(Region.USE_PREF_SIZE);
        return word;
    }

    private void build(@Nullable Sides sides) {
        if (sides == null) {
            return;
        }
        radios.clear();
        choices.getChildren().clear();
        choices.getColumnConstraints().clear();
        var group = new ToggleGroup();
        int count = sides.sides().size() + 2;
        int across = Math.min(isNarrow ? ACROSS_NARROW : ACROSS, count);
        for (int i = 0; i < across; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / across);
            choices.getColumnConstraints().add(column);
        }
        add(
                group,
                across,
                "both",
                texts.get("ui.exchange.result.both"),
                texts.get("ui.exchange.result.safe"),
                "3",
                Pick.BOTH);
        for (int i = 0; i < sides.sides().size(); i++) {
            Side side = sides.sides().get(i);
            add(
                    group,
                    across,
                    "use-" + (i + 1),
                    isNarrow
                            ? texts.get("ui.exchange.result.use.value", side.organisation(), side.value())
                            : texts.get("ui.exchange.result.use", side.organisation()),
                    side.value(),
                    key(i),
                    Pick.side(side.id()));
        }
        add(
                group,
                across,
                "write",
                texts.get("ui.exchange.result.write"),
                texts.get("ui.exchange.result.write.hint", ours),
                "E",
                Pick.WRITTEN);
        choose();
    }

    /** Three keeps both, as it does where there are two sides; further sides follow from four on. */
    static int place(char digit) {
        int number = digit - '1';
        return number < 2 ? number : number - 1;
    }

    private static String key(int place) {
        return place < 2 ? String.valueOf(place + 1) : place < 8 ? String.valueOf(place + 2) : "";
    }

    private void add(ToggleGroup group, int across, String id, String words, String below, String key, Pick made) {
        var radio = new RadioButton(words);
        radio.setWrapText(true);
        radio.setMinHeight(Region.USE_PREF_SIZE);
        radio.setId("contested-" + id);
        radio.setToggleGroup(group);
        radio.setUserData(made);
        radio.getStyleClass().add("strong");
        radio.setMinWidth(0);
        radio.setOnAction(_ -> {
            model.pickProperty().set(made);
            enter(made);
            reveal();
        });
        radios.add(radio);
        var cap = Chips.styled(key, "key-cap");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        cap.setVisible(!key.isEmpty());
        var head = new HBox(8, radio, Controls.spring(), cap);
        head.setAlignment(Pos.CENTER_LEFT);
        var card = new VBox(2, head);
        if (!isNarrow) {
            var sub = Chips.styled(below, "muted", "caption");
            sub.setStyle("-fx-padding: 0 0 0 23;");
            card.getChildren().add(sub);
        }
        card.getStyleClass().add("choice-card");
        Chips.wear(card, "compact", isNarrow);
        card.setOnMouseClicked(_ -> radio.fire());
        int place = choices.getChildren().size();
        choices.add(card, place % across, place / across);
    }

    private void choose() {
        Pick pick = model.pickProperty().get();
        for (RadioButton radio : radios) {
            boolean isChosen = radio.getUserData() instanceof Pick made
                    && made.kind() == pick.kind()
                    && (made.kind() != Pick.Kind.SIDE || made.equals(pick));
            radio.setSelected(isChosen);
            var styles = radio.getParent().getParent().getStyleClass();
            styles.remove("chosen");
            if (isChosen) {
                styles.add("chosen");
            }
        }
        boolean isNothing =
                pick.equals(Pick.BOTH); // then there is nothing to give a reason for, and the rule says when there is
        show(rule, isNothing);
        show(why, !isNothing);
        show(reason, !isNothing);
        if (pick.kind() == Pick.Kind.BOTH
                && !stands.getChildren().isEmpty()
                && stands.getChildren().getFirst() instanceof ComboBox<?> shown
                && shown.getUserData() == model.sidesProperty().get()) {
            return; // it is being used
        }
        stands.getChildren().setAll(standing(pick));
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    private Node standing(Pick pick) {
        return switch (pick.kind()) {
            case WRITTEN -> written;
            case SIDE -> Chips.styled(model.side(pick.claim()).map(Side::value).orElse(""), "strong");
            case BOTH -> candidates(pick);
        };
    }

    private ComboBox<@Nullable Side> candidates(Pick pick) {
        Sides sides = model.sidesProperty().get();
        var all = new ArrayList<@Nullable Side>();
        all.add(null);
        if (sides != null) {
            all.addAll(sides.sides());
        }
        var choice = new ComboBox<@Nullable Side>();
        choice.setId("contested-stands-as");
        choice.setUserData(sides);
        choice.getItems().setAll(all);
        choice.setAccessibleText(texts.get("ui.exchange.result.stands"));
        choice.setConverter(new javafx.util.StringConverter<>() {
            @Override
            public String toString(@Nullable Side side) {
                return side == null
                        ? texts.get("ui.exchange.result.nothing")
                        : texts.get("ui.exchange.result.value", side.value(), side.organisation());
            }

            @Override
            public @Nullable Side fromString(String words) {
                return null; // it cannot be typed into
            }
        });
        choice.setValue(model.side(pick.claim()).orElse(null));
        choice.setOnAction(_ -> {
            Side side = choice.getValue();
            model.pickProperty().set(new Pick(Pick.Kind.BOTH, side == null ? null : side.id()));
        });
        return choice;
    }

    /** Takes the claim at a place among the sides. */
    void use(int place) {
        model.use(place);
        enter(model.pickProperty().get());
        reveal();
    }

    /** Keeps both. */
    void both() {
        model.pickProperty().set(Pick.BOTH);
        reveal();
    }

    /** Writes another value. */
    void write() {
        model.pickProperty().set(Pick.WRITTEN);
        enter(Pick.WRITTEN);
        reveal();
    }

    /** What was chosen, and the reason that it asks for, may lie below the edge. */
    private void reveal() {
        Platform.runLater(() -> {
            box.getParent().layout(); // what it asks for has come into it only now
            Rows.reveal(box);
        });
    }

    /** Puts the cursor where the choice still needs words. */
    private void enter(Pick made) {
        if (made.kind() == Pick.Kind.WRITTEN) {
            written.requestFocus();
        } else if (made.kind() == Pick.Kind.SIDE && model.reasonProperty().get().isBlank()) {
            reason.requestFocus();
        }
    }
}

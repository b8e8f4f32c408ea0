package org.entente.ui.exchange;

import java.util.Comparator;
import java.util.function.Function;
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
import org.entente.model.ObjectId;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.control.States;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.EntityPage;
import org.entente.ui.door.Exchange.Contested;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Contested values: the sides at equal size with organisation, author and date; then what is recorded to stand. */
final class ContestedPane extends BorderPane {

    private static final double LIST = 264;

    private final ExchangeViewModel model;
    private final Texts texts;
    private final Chips chips;
    private final Background background;
    private final Function<Contested, EntityPage> read;
    private final ExchangeView.Ways ways;
    private final VBox list = new VBox(2);
    private final StackPane centre = new StackPane();

    /**
     * @param read reads the thing that a contested value is about; may wait
     */
    ContestedPane(
            ExchangeViewModel model,
            Texts texts,
            Background background,
            Function<Contested, EntityPage> read,
            ExchangeView.Ways ways) {
        this.model = model;
        this.texts = texts;
        this.background = background;
        this.read = read;
        this.ways = ways;
        chips = new Chips(texts);
        list.setStyle("-fx-padding: 12 8 12 8;");
        setCenter(centre);
        model.contested().addListener((ListChangeListener<Contested>) _ -> rebuild());
        model.chosenProperty().subscribe(_ -> rebuild());
    }

    private void rebuild() {
        if (model.contested().isEmpty()) {
            setLeft(null);
            centre.getChildren()
                    .setAll(States.empty(
                            "mdi2s-scale-balance",
                            texts.get("ui.exchange.contested.empty"),
                            texts.get("ui.exchange.contested.hint")));
            return;
        }
        long resolved = model.contested().stream().filter(Contested::isResolved).count();
        var head = Chips.styled(
                texts.get(
                        "ui.exchange.contested.resolved",
                        resolved,
                        model.contested().size()),
                "muted",
                "small");
        head.setStyle("-fx-padding: 0 0 8 8;");
        list.getChildren().setAll(head);
        model.contested().forEach(value -> list.getChildren().add(line(value)));
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setMinWidth(LIST);
        scroll.setMaxWidth(LIST);
        scroll.getStyleClass().add("side");
        setLeft(scroll);
        Contested chosen = model.chosenProperty().get();
        if (chosen != null) {
            background.run(() -> read.apply(chosen), page -> {
                if (chosen.equals(model.chosenProperty().get())) {
                    show(chosen, page);
                }
            });
        }
    }

    private Node line(Contested value) {
        var words = new VBox(
                Chips.styled(value.name(), "strong", "small"),
                Chips.styled(value.label(), "small"),
                Chips.styled(value.values(), "muted", "caption"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(10, new SymbolView(value.symbol(), 20), words);
        if (value.isResolved()) {
            row.getChildren().add(Icons.of("mdi2c-check", "icon-16", "success"));
        }
        words.getChildren().add(chips.portion(value.portion()));
        row.getStyleClass().add("pick-row");
        row.setAlignment(Pos.TOP_LEFT);
        if (value.equals(model.chosenProperty().get())) {
            row.getStyleClass().add("chosen");
        }
        row.setFocusTraversable(true);
        row.setAccessibleText(texts.get("ui.exchange.contested.line", value.name(), value.label()));
        row.setOnMouseClicked(_ -> model.chosenProperty().set(value));
        return row;
    }

    private void show(Contested chosen, EntityPage page) {
        EntityPage.@Nullable Block block = page.blocks().stream()
                .filter(each -> each.property().equals(chosen.property()))
                .findFirst()
                .orElse(null);
        if (block == null) {
            centre.getChildren().clear();
            return;
        }
        var title = new HBox(
                12,
                Chips.styled(chosen.label(), "title"),
                new SymbolView(chosen.symbol(), 22),
                link("contested-thing", chosen.name(), chosen.object()),
                Chips.styled(page.also(), "muted"),
                Controls.spring(),
                chips.portion(chosen.portion()));
        title.setAlignment(Pos.CENTER_LEFT);
        var sides = new HBox(16);
        block.live().stream()
                .sorted(Comparator.comparing((EntityPage.ClaimLine line) ->
                                !line.contributor().equals(ways.organisation()))
                        .thenComparing(EntityPage.ClaimLine::contributor))
                .forEach(line -> sides.getChildren().add(side(line)));
        var box = new VBox(16, title, sides);
        if (!chosen.hint().isEmpty()) {
            box.getChildren().add(hint(chosen.hint()));
        }
        box.getChildren().add(result(chosen, block));
        box.setStyle("-fx-padding: 20 32 32 32;");
        var scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        centre.getChildren().setAll(scroll);
    }

    private static Node hint(String cause) {
        var sentence = Chips.styled(cause, "small");
        sentence.setId("contested-hint");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        var strip = new HBox(Icons.of("mdi2s-swap-horizontal", "icon-20", "warning"), sentence);
        strip.getStyleClass().add("warn-strip");
        return strip;
    }

    private Node link(String id, String name, ObjectId thing) {
        return Controls.button(id, name, () -> ways.open().accept(thing), "plain-link");
    }

    private Node side(EntityPage.ClaimLine line) {
        var head = new VBox(
                new HBox(Chips.styled(line.contributor(), "strong"), Controls.spring(), chips.portion(line.portion())),
                Chips.styled(texts.get("ui.claim.by", line.author(), line.when()), "muted", "caption"));
        head.getStyleClass().add("ruled");
        head.setStyle("-fx-padding: 12 20 10 20;");
        var value = Chips.styled(line.value(), "title");
        value.setWrapText(true);
        value.setMinHeight(Region.USE_PREF_SIZE);
        var source = new HBox(8, chips.grade(line.grade()));
        EntityPage.SourceMention mention = line.source();
        source.getChildren()
                .add(mention == null ? chips.unsourced() : link("contested-source", mention.reference(), mention.id()));
        source.setAlignment(Pos.CENTER_LEFT);
        var body = new VBox(8, value, source, Chips.styled(chips.gradeWords(line.grade()), "muted", "small"));
        body.setStyle("-fx-padding: 18 20 20 20;");
        var card = new VBox(head, body);
        card.getStyleClass().add("card");
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setPrefWidth(100);
        return card;
    }

    private Node result(Contested chosen, EntityPage.Block block) {
        var resolution = block.resolution();
        var sentence = Chips.styled(
                resolution == null
                        ? texts.get("ui.claim.unresolved")
                        : texts.get("ui.claim.resolved", resolution.value(), resolution.by(), resolution.reason()));
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(
                6,
                Chips.styled(texts.get("ui.exchange.result"), "card-title"),
                sentence,
                Chips.styled(texts.get("ui.resolve.stays"), "muted", "small"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var button = Controls.button(
                "contested-resolve",
                texts.get(resolution == null ? "ui.claim.resolve" : "ui.claim.resolve.change"),
                () -> ways.resolve().accept(chosen, block),
                "accent");
        button.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(16, words, button);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("card");
        row.setStyle("-fx-padding: 16;");
        return row;
    }
}

package org.entente.ui.report;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.report.Template;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Fields;
import org.entente.ui.control.States;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;

/** The choice that a report begins with: what kind of document, of the templates that there are. */
final class TemplateCards extends BorderPane {

    private static final double WIDTH = 264;
    private static final double BETWEEN = 24;
    private static final double EDGE = 32;

    /** From that scale of text on pictures stand below what they are of, or no name would be seen without scrolling. */
    private static final double LARGE = 1.5;

    private final ReportsViewModel model;
    private final Texts texts;
    private final List<VBox> cards = new ArrayList<>();
    private final VBox rows = new VBox(BETWEEN);
    private int beside;

    TemplateCards(ReportsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("report-templates");
        var head = new HBox(Chips.styled(texts.get("ui.place.reports"), "title"));
        head.getStyleClass().add("work-head");
        setTop(head);
        if (model.subjects().isEmpty()) {
            setCenter(States.empty(
                    "mdi2f-file-chart-outline", texts.get("ui.report.empty"), texts.get("ui.report.empty.hint")));
            return;
        }
        for (Template template : Template.values()) {
            cards.add(card(template));
        }
        rows.setAlignment(Pos.CENTER);
        rows.setMinHeight(Region.USE_PREF_SIZE);
        var scale = TextScale.of(this);
        widthProperty().subscribe(_ -> share(scale.getValue().doubleValue()));
        scale.subscribe(now -> share(now.doubleValue()));
        var box = new VBox(20, Chips.styled(texts.get("ui.report.choose"), "section"), rows);
        box.setAlignment(Pos.CENTER);
        box.setStyle("-fx-padding: 32;");
        box.setMinHeight(Region.USE_PREF_SIZE);
        var scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        setCenter(scroll);
    }

    /** As many beside each other as there is room for. */
    private void share(double scale) {
        int many = (int) Math.clamp((getWidth() - 2 * EDGE + BETWEEN) / (WIDTH * scale + BETWEEN), 1, cards.size());
        if (getWidth() > 0 && many != beside) {
            beside = many;
            rows.getChildren().clear();
            for (int first = 0; first < cards.size(); first += many) {
                var row = new HBox(BETWEEN);
                row.getChildren().setAll(cards.subList(first, Math.min(cards.size(), first + many)));
                row.setAlignment(Pos.TOP_CENTER);
                row.setMinHeight(Region.USE_PREF_SIZE);
                rows.getChildren().add(row);
            }
        }
    }

    private VBox card(Template template) {
        String name = texts.get("ui.report.template." + template.key());
        String icon = switch (template) {
            case BLUF -> "mdi2f-file-document-outline";
            case FULL -> "mdi2f-file-document-multiple-outline";
            case REGISTER -> "mdi2t-table-large";
        };
        var title = Chips.styled(name, "card-title");
        var words = Fields.hint(texts.get("ui.report.template." + template.key() + ".what"));
        words.getStyleClass().remove("caption");
        words.getStyleClass().add("small");
        var formats = Chips.styled(
                String.join(
                        " · ",
                        template.formats().stream()
                                .map(format -> texts.get("ui.report.format." + format.ending()))
                                .toList()),
                "muted",
                "caption");
        var picture = new FirstPagePane(icon, texts);
        var marking = Chips.wrapped("", "portion");
        marking.setId("report-first-mark-" + template.key());
        // other cards stand here the next time; a binding such as isNotNull() is held by nothing and collected before
        // that
        var isShown = sceneProperty().map(_ -> true);
        model.firstPages().lookProperty(template).when(isShown).subscribe(look -> {
            picture.show(look);
            marking.setText(look == null ? "" : look.marking());
        });
        var card = new VBox(8);
        TextScale.of(card)
                .subscribe(scale -> card.getChildren()
                        .setAll(
                                scale.doubleValue() < LARGE
                                        ? List.of(picture, marking, title, words, formats)
                                        : List.of(title, words, formats, picture, marking)));
        card.setId("report-new-" + template.key());
        card.getStyleClass().addAll("card", "choice-card");
        TextScale.exactly(card, WIDTH);
        card.setMinHeight(Region.USE_PREF_SIZE);
        card.setStyle("-fx-padding: 20;");
        card.setFocusTraversable(true);
        card.setAccessibleRole(AccessibleRole.BUTTON);
        card.setAccessibleText(name);
        card.setOnMouseClicked(_ -> model.begin(template));
        card.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                key.consume();
                model.begin(template);
            }
        });
        return card;
    }
}

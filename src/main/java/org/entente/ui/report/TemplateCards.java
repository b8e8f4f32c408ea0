package org.entente.ui.report;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.report.Template;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Fields;
import org.entente.ui.control.Icons;
import org.entente.ui.control.States;
import org.entente.ui.text.Texts;

/** The choice that a report begins with: what kind of document, of the templates that there are. */
final class TemplateCards extends StackPane {

    private static final double WIDTH = 264;

    private final ReportsViewModel model;
    private final Texts texts;

    TemplateCards(ReportsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("report-templates");
        if (model.subjects().isEmpty()) {
            getChildren()
                    .add(States.empty(
                            "mdi2f-file-chart-outline",
                            texts.get("ui.report.empty"),
                            texts.get("ui.report.empty.hint")));
            return;
        }
        List<VBox> cards = new ArrayList<>();
        for (Template template : Template.values()) {
            cards.add(card(template));
        }
        var row = new HBox(24, cards.toArray(Node[]::new));
        row.setAlignment(Pos.CENTER);
        var box = new VBox(20, Chips.styled(texts.get("ui.report.choose"), "title"), row);
        box.setAlignment(Pos.CENTER);
        box.setStyle("-fx-padding: 32;");
        getChildren().add(box);
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
        var card = new VBox(8, Icons.of(icon, "icon-32"), title, words, formats);
        card.setId("report-new-" + template.key());
        card.getStyleClass().addAll("card", "choice-card");
        card.setPrefWidth(WIDTH);
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

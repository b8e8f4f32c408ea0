package org.entente.ui.report;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Fields;
import org.entente.ui.control.Icons;
import org.entente.ui.door.Reports.Made;
import org.entente.ui.door.Reports.Staying;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** What may leave and what stays, in claims that add up, and by which rule; examples come when they are asked for. */
final class BalanceRows extends VBox {

    private static final double INDENT = 30;

    private final Texts texts;
    private boolean areExamplesShown;
    private boolean isFolded;
    private boolean isCountExplained;
    private @Nullable Made shown;

    BalanceRows(Texts texts) {
        super(8);
        this.texts = texts;
        setId("report-balance");
        getStyleClass().add("ruled-muted");
        setStyle("-fx-padding: 12 16 16 16;");
    }

    /** Both sides and what they add up to. */
    static String sum(Made made, Texts texts) {
        long stays = stays(made);
        boolean isAssessment = made.register() == null;
        String key = isOwn(made)
                ? isAssessment ? "ui.report.balance.assessment.own" : "ui.report.balance.case.own"
                : isAssessment ? "ui.report.balance.assessment" : "ui.report.balance.case";
        return texts.get(key, made.leaves() + stays, made.leaves(), stays);
    }

    /** By which rules it stays; empty if nothing does. */
    static String why(Made made, Texts texts) {
        return made.stays().isEmpty()
                ? ""
                : texts.get(
                        "ui.report.balance.why",
                        made.stays().stream()
                                .map(each -> texts.get("ui.report.balance.rule", each.claims(), each.rule()))
                                .collect(Collectors.joining("; ")));
    }

    /** Nothing leaves in a report for ourselves. */
    private static boolean isOwn(Made made) {
        return made.setup().partner().isEmpty();
    }

    private static long stays(Made made) {
        return made.stays().stream().mapToLong(Staying::claims).sum();
    }

    /** @param isFolded whether what the numbers mean is told only when it is asked for */
    void fold(boolean isFolded) {
        Made made = shown;
        if (this.isFolded != isFolded) {
            this.isFolded = isFolded;
            if (made != null) {
                show(made);
            }
        }
    }

    void show(Made made) {
        shown = made;
        String reader = made.setup().partner();
        long stays = stays(made);
        getChildren()
                .setAll(
                        isOwn(made)
                                ? row(
                                        "mdi2f-file-document-outline",
                                        texts.get("ui.report.in"),
                                        made.leaves(),
                                        "report-leaves")
                                : row(
                                        "mdi2t-tray-arrow-up",
                                        texts.get("ui.report.leaves"),
                                        made.leaves(),
                                        "report-leaves"));
        if (!isFolded || isCountExplained) {
            getChildren()
                    .addAll(
                            indented(Fields.hint(
                                    isOwn(made)
                                            ? texts.get("ui.report.leaves.own")
                                            : texts.get("ui.report.leaves.for", reader))),
                            indented(
                                    Fields.hint(made.register() == null ? texts.get("ui.report.leaves.counted") : "")));
        }
        if (isFolded) {
            getChildren()
                    .add(indented(Controls.button(
                            "report-counted",
                            texts.get(isCountExplained ? "ui.report.leaves.hide" : "ui.report.leaves.show"),
                            () -> {
                                isCountExplained = !isCountExplained;
                                show(made);
                            },
                            "plain-link")));
        }
        getChildren()
                .add(row(
                        "mdi2l-lock-outline",
                        texts.get(isOwn(made) ? "ui.report.out" : "ui.report.stays"),
                        stays,
                        "report-stays"));
        made.stays().forEach(each -> getChildren().add(indented(rule(each))));
        if (made.stays().stream().anyMatch(each -> !each.first().isEmpty())) {
            getChildren()
                    .add(indented(Controls.button(
                            "report-examples",
                            texts.get(areExamplesShown ? "ui.report.stays.hide" : "ui.report.stays.show"),
                            () -> {
                                areExamplesShown = !areExamplesShown;
                                show(made);
                            },
                            "plain-link")));
        }
    }

    private Node row(String icon, String words, long claims, String id) {
        var count = Chips.styled("%,d".formatted(claims), "strong", "small");
        count.setId(id);
        var row = new HBox(
                10, Icons.of(icon, "icon-20"), Chips.styled(words, "strong", "small"), Controls.spring(), count);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node rule(Staying staying) {
        var words = Chips.wrapped(staying.rule(), "small");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var count = Chips.styled("%,d".formatted(staying.claims()), "small");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(8, words, count);
        return areExamplesShown && !staying.first().isEmpty()
                ? new VBox(2, row, Fields.hint(texts.get("ui.report.stays.first", String.join(", ", staying.first()))))
                : row;
    }

    private static Node indented(Node node) {
        var box = new VBox(node);
        box.setStyle("-fx-padding: 0 0 0 " + INDENT + ";");
        return box;
    }
}

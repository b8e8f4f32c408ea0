package org.entente.ui.source;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.ui.control.Fields;
import org.entente.ui.door.Cuts;
import org.entente.ui.door.Relating;
import org.entente.ui.shell.Dialogs;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Asks how something speaks for or against a judgement: in which words, and where that was read. */
public final class CiteDialog {

    private final Dialogs dialogs;
    private final Texts texts;

    public CiteDialog(Dialogs dialogs, Texts texts) {
        this.dialogs = dialogs;
        this.texts = texts;
    }

    /**
     * What is known before.
     *
     * @param text what may be cited, to be written on
     * @param places where it was read; at least one
     * @param judgement null to ask
     * @param isFor null to ask
     */
    public record Asked(
            String text,
            List<Cuts.Judgement> judgements,
            List<Relating.Place> places,
            @Nullable ObjectId judgement,
            @Nullable Boolean isFor) {}

    /** What was answered. */
    public record Made(ObjectId judgement, boolean isFor, String text, Relating.Place place) {}

    public void ask(Asked question, Consumer<Made> made) {
        var judgement = Fields.choice("cite-judgement", question.judgements(), Cuts.Judgement::words);
        question.judgements().stream()
                .filter(each -> each.id().equals(question.judgement()))
                .findFirst()
                .ifPresent(judgement.getSelectionModel()::select);
        var direction = Fields.choice(
                "cite-direction",
                List.of(true, false),
                isFor -> texts.get(isFor ? "ui.cut.direction.for" : "ui.cut.direction.against"));
        direction.getSelectionModel().clearSelection(); // nobody's evidence speaks for something by itself
        if (question.isFor() != null) {
            direction.getSelectionModel().select(question.isFor());
        }
        var place = Fields.choice("cite-place", question.places(), Relating.Place::words);
        if (question.places().size() > 1) {
            place.getSelectionModel().clearSelection(); // which of them is meant only the analyst knows
        }
        var text = Fields.lines("cite-text", 4);
        text.setWrapText(true);
        text.setText(question.text());
        var box = new VBox(
                12,
                Fields.labelled(texts.get("ui.cut.evidence.judgement"), judgement),
                Fields.labelled(texts.get("ui.cut.direction"), direction),
                Fields.labelled(texts.get("ui.cite.place"), place),
                Fields.labelled(texts.get("ui.cut.evidence.text"), text),
                Fields.hint(texts.get("ui.cite.hint")));
        var button = dialogs.button(texts.get("ui.cut.do.evidence"), () -> {
            Cuts.Judgement on = judgement.getValue();
            Relating.Place from = place.getValue();
            if (on != null && from != null) {
                made.accept(new Made(
                        on.id(),
                        Boolean.TRUE.equals(direction.getValue()),
                        text.getText().strip(),
                        from));
            }
        });
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> judgement.getValue() == null
                                || direction.getValue() == null
                                || place.getValue() == null
                                || text.getText().isBlank(),
                        judgement.valueProperty(),
                        direction.valueProperty(),
                        place.valueProperty(),
                        text.textProperty()));
        dialogs.show(texts.get("ui.cite.title", question.text()), box, dialogs.cancelWord(), button);
        text.requestFocus();
        text.end();
    }
}

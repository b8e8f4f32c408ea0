package org.entente.ui.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Fields;
import org.entente.ui.control.Icons;
import org.entente.ui.door.Erasures.Days;
import org.entente.ui.shell.Dialogs;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Asks by when an object, or the whole case, has to be looked at again and to be erased; what is due stands first. */
public final class RetentionDialog {

    private final Dialogs dialogs;
    private final Texts texts;
    private final LocalDate today;

    /** @param today in UTC */
    public RetentionDialog(Dialogs dialogs, Texts texts, LocalDate today) {
        this.dialogs = dialogs;
        this.texts = texts;
        this.today = today;
    }

    /**
     * What is asked about.
     *
     * @param name of the object; empty for the whole case
     * @param now the days that are set
     * @param due what has to be reviewed or erased by now, in words; empty for nothing
     */
    public record Subject(String name, Days now, String due) {}

    /** @param done hears the days that are wanted; not called when nothing is to be changed */
    public void ask(Subject subject, Consumer<Days> done) {
        Days now = subject.now();
        var review = new DayField("dates-review", texts.get("ui.dates.review"), now.review(), today, texts);
        var erasure = new DayField("dates-erase", texts.get("ui.dates.erase"), now.erasure(), today, texts);
        var fields = isErasureFirst(now) ? List.of(erasure, review) : List.of(review, erasure);
        var order = Fields.hint(texts.get("ui.dates.order"));
        order.setId("dates-order");
        order.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> isBefore(erasure, review), review.typed(), erasure.typed()));
        order.managedProperty().bind(order.visibleProperty());
        var box = new VBox(16);
        if (!subject.due().isEmpty()) {
            box.getChildren().add(due(subject.due()));
        }
        box.getChildren().addAll(fields);
        box.getChildren().addAll(order, Fields.hint(texts.get("ui.dates.hint")));
        var set = dialogs.button(texts.get("ui.dates.do"), () -> done.accept(wanted(review, erasure)));
        set.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> Stream.of(review, erasure).anyMatch(RetentionDialog::isWrong)
                                || wanted(review, erasure).equals(now),
                        review.typed(),
                        erasure.typed()));
        dialogs.show(
                subject.name().isEmpty()
                        ? texts.get("ui.dates.title.case")
                        : texts.get("ui.dates.title", subject.name()),
                box,
                texts.get("ui.dates.keep"),
                set);
        fields.getFirst().begin();
    }

    private static Days wanted(DayField review, DayField erasure) {
        return new Days(review.day().orElse(null), erasure.day().orElse(null));
    }

    private static boolean isWrong(DayField field) {
        return field.typed().get() instanceof DayField.Typed.Wrong;
    }

    private static boolean isErasureFirst(Days now) {
        @Nullable LocalDate review = now.review();
        @Nullable LocalDate erasure = now.erasure();
        return erasure != null && (review == null || erasure.isBefore(review));
    }

    private static boolean isBefore(DayField one, DayField other) {
        return one.day().flatMap(first -> other.day().map(first::isBefore)).orElse(false);
    }

    private static Node due(String words) {
        var sentence = Chips.wrapped(words);
        sentence.setId("dates-due");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var strip = new HBox(Icons.of("mdi2c-calendar-alert", "icon-20", "warning"), sentence);
        strip.getStyleClass().add("calm-strip");
        return strip;
    }
}

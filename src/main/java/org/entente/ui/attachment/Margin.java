package org.entente.ui.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.entente.model.ClaimId;
import org.entente.ui.control.Chips;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The notes of one line of text, each beside the row where its stretch begins, or below the note before. Of very many only
 * the first are shown, and the chosen one, so that the text is not torn apart; all are in the inspector.
 */
final class Margin extends Region {

    private static final double BETWEEN = 4;
    private static final int MOST = 4;

    private final Texts texts;
    private final Cutting cutting;
    private final Label more = Chips.styled("", "caption", "muted");
    private List<Note> shown = List.of();

    Margin(Texts texts, Cutting cutting) {
        this.texts = texts;
        this.cutting = cutting;
        more.getStyleClass().add("margin-more");
    }

    void show(List<Mark> marks) {
        var all = Note.of(marks);
        var few = few(all);
        boolean hasMore = few.size() < all.size();
        more.setText(texts.get("ui.cut.note.more", all.size() - few.size()));
        if (!few.equals(shown) || getChildren().contains(more) != hasMore) {
            shown = few;
            var nodes = new ArrayList<Node>();
            few.forEach(note -> nodes.add(new MarginNote(note, texts, () -> cutting.choose(note.next(chosen())))));
            if (hasMore) {
                nodes.add(more);
            }
            getChildren().setAll(nodes);
        }
        getChildren().forEach(node -> {
            if (node instanceof MarginNote note) {
                note.choose(note.note().isOf(chosen()));
            }
        });
    }

    private List<Note> few(List<Note> all) {
        var few = new ArrayList<>(all.subList(0, Math.min(MOST, all.size())));
        all.stream()
                .skip(MOST)
                .filter(note -> note.isOf(chosen()))
                .findFirst()
                .ifPresent(chosen -> few.set(MOST - 1, chosen));
        return few;
    }

    private @Nullable ClaimId chosen() {
        return cutting.chosen().getValue();
    }

    boolean isChosen(Mark mark) {
        return mark.made().claim().equals(chosen());
    }

    /**
     * Puts the notes where they belong.
     *
     * @param top where the stretch of a mark begins
     * @return where the last note ends
     */
    double place(double width, ToDoubleFunction<Mark> top) {
        double free = 0;
        for (Node node : getChildren()) {
            double wanted = node instanceof MarginNote note
                    ? top.applyAsDouble(note.note().first())
                    : 0;
            double y = Math.rint(Math.max(free, wanted));
            double height = Math.ceil(node.prefHeight(width));
            node.resizeRelocate(0, y, width, height);
            free = y + height + BETWEEN;
        }
        return free;
    }

    /** Its notes are placed with the line that they belong to. */
    @Override
    protected void layoutChildren() {}
}

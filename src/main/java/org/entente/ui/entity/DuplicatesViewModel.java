package org.entente.ui.entity;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.model.work.Progress;
import org.entente.ui.door.Duplicates;
import org.entente.ui.door.Duplicates.Pair;
import org.entente.ui.door.Shown;
import org.entente.ui.task.Background;
import org.entente.ui.task.Tasks;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Pairs of things that may be one, the likeliest first. Deciding about one brings the next. Screen's thread only. */
public final class DuplicatesViewModel {

    private static final int MOST = 200;

    private final Duplicates duplicates;
    private final Background background;
    private final Tasks tasks;
    private final Texts texts;
    private final Supplier<Perspective> perspective;
    private final ObservableList<Pair> pairs = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Pair> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper(-1);
    private final IntegerProperty putAway = new SimpleIntegerProperty();
    private final BooleanProperty looking = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private boolean isReplacing;
    private long question;

    public DuplicatesViewModel(
            Duplicates duplicates, Background background, Tasks tasks, Texts texts, Supplier<Perspective> perspective) {
        this.duplicates = duplicates;
        this.background = background;
        this.tasks = tasks;
        this.texts = texts;
        this.perspective = perspective;
    }

    public ObservableList<Pair> pairs() {
        return pairs;
    }

    /** The pair that is being decided on; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable Pair> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Turns to another pair. A list whose lines are being replaced chooses none by itself. */
    void choose(Pair pair) {
        if (!isReplacing) {
            chosen.set(pair);
        }
    }

    /** Both things of the chosen pair; empty while there is none. */
    List<ObjectId> chosenThings() {
        Pair pair = chosen.get();
        return pair == null ? List.of() : List.of(pair.one().id(), pair.other().id());
    }

    /** Which two are chosen, for the foot of the window. */
    String chosenWords() {
        Pair pair = chosen.get();
        return pair == null
                ? texts.get("ui.selection.none")
                : texts.get("ui.selection.pair", pair.one().name(), pair.other().name());
    }

    /** The things that are listed, for the marking of the screen. */
    Shown shown() {
        return Shown.marked(pairs.stream()
                .flatMap(pair -> Stream.of(pair.one().portion(), pair.other().portion())));
    }

    /** How many pairs there are; negative before it was known. */
    public ReadOnlyIntegerProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /** How many were put away for later. */
    public IntegerProperty putAwayProperty() {
        return putAway;
    }

    public ReadOnlyBooleanProperty lookingProperty() {
        return looking;
    }

    /** What went wrong, in three parts; empty while nothing did. */
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** Counts them, for the button that leads here. Nothing is said if that fails: looking says it. */
    public void count() {
        long mine = ++question;
        background.run(
                () -> duplicates.count(Progress.NONE),
                count -> {
                    if (mine == question) {
                        total.set(count);
                    }
                },
                _ -> {});
    }

    /** Looks at the case as it is now. */
    public void look() {
        long mine = ++question;
        looking.set(true);
        error.set("");
        tasks.start(
                texts.get("ui.same.looking"),
                progress -> duplicates.look(MOST, perspective.get(), progress),
                answer -> show(mine, answer),
                failure -> {
                    if (mine == question) {
                        looking.set(false);
                        error.set(texts.failure(failure));
                    }
                });
    }

    private void show(long mine, Duplicates.Answer answer) {
        if (mine == question) {
            looking.set(false);
            total.set(answer.total());
            putAway.set(answer.putAway());
            replace(answer.pairs());
        }
    }

    /** The chosen pair stays so while it is listed; else the one that took its place is next. */
    private void replace(List<Pair> read) {
        Pair before = chosen.get();
        int place = before == null ? 0 : Math.max(0, pairs.indexOf(before));
        var same = before == null
                ? Optional.<Pair>empty()
                : read.stream().filter(pair -> pair.isOf(before)).findFirst();
        isReplacing = true;
        chosen.set(same.orElse(read.isEmpty() ? null : read.get(Math.min(place, read.size() - 1))));
        pairs.setAll(read);
        isReplacing = false;
    }

    /** Reads the pairs again, as after a decision was taken back. */
    public void refresh() {
        long mine = ++question;
        background.run(() -> duplicates.pairs(MOST, perspective.get(), Progress.NONE), answer -> show(mine, answer));
    }

    /** What a reason says until somebody writes another: both sides, since it must lean to neither decision. */
    String reason(Pair pair) {
        return Stream.of(side(pair, true), side(pair, false))
                .filter(side -> !side.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String side(Pair pair, boolean isFor) {
        String words = pair.reasons().stream()
                .filter(each -> each.isFor() == isFor)
                .map(Duplicates.Reason::words)
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? "" : texts.get(isFor ? "ui.same.reason.for" : "ui.same.reason.against", words);
    }

    public void same(Pair pair, String reason) {
        decide(() -> duplicates.same(List.of(pair.one().id(), pair.other().id()), reason));
    }

    public void different(Pair pair, String reason) {
        decide(() -> duplicates.different(List.of(pair.one().id(), pair.other().id()), reason));
    }

    public void later(Pair pair) {
        decide(() -> duplicates.later(pair.one().id(), pair.other().id()));
    }

    /** Offers again what was put away. */
    public void takeUpAgain() {
        decide(duplicates::takeUpAgain);
    }

    private void decide(Runnable decision) {
        long mine = ++question;
        background.run(
                () -> {
                    decision.run();
                    return duplicates.pairs(MOST, perspective.get(), Progress.NONE);
                },
                answer -> show(mine, answer));
    }

    /** Lets go of everything, as locking does. */
    public void clear() {
        question++;
        chosen.set(null);
        pairs.clear();
        total.set(-1);
    }
}

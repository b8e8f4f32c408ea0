package org.entente.ui.assessment;

import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.entente.assessment.JudgementView;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.ui.door.Assessments;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** One assessment: its judgements, of which one is open. Screen's thread only. */
public final class AssessmentViewModel {

    private final ObjectId id;
    private final Assessments assessments;
    private final Background background;
    private final Texts texts;
    private final Supplier<Perspective> perspective;
    private final ReadOnlyObjectWrapper<Assessments.@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable ObjectId> chosen = new SimpleObjectProperty<>();
    private final StringProperty error = new SimpleStringProperty("");

    public AssessmentViewModel(
            ObjectId id,
            Assessments assessments,
            Background background,
            Texts texts,
            Supplier<Perspective> perspective) {
        this.id = id;
        this.assessments = assessments;
        this.background = background;
        this.texts = texts;
        this.perspective = perspective;
    }

    /** Null until it was read. */
    public ReadOnlyObjectProperty<Assessments.@Nullable Opened> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** The judgement that is open; null if there is none. */
    public ObjectProperty<@Nullable ObjectId> chosenProperty() {
        return chosen;
    }

    public StringProperty errorProperty() {
        return error;
    }

    public void refresh() {
        background.run(
                () -> assessments.open(id, perspective.get()),
                read -> {
                    error.set("");
                    var judgements = read.view().judgements();
                    boolean isKnown = judgements.stream()
                            .anyMatch(judgement -> judgement.id().equals(chosen.get()));
                    if (!isKnown) {
                        chosen.set(
                                judgements.isEmpty()
                                        ? null
                                        : judgements.getFirst().id());
                    }
                    opened.set(read);
                },
                failure -> error.set(texts.failure(failure)));
    }

    /** The judgement that is open, if any. */
    public java.util.Optional<JudgementView> judgement() {
        Assessments.Opened read = opened.get();
        return read == null
                ? java.util.Optional.empty()
                : read.view().judgements().stream()
                        .filter(judgement -> judgement.id().equals(chosen.get()))
                        .findFirst();
    }

    public void addJudgement(Assessments.NewJudgement judgement) {
        background.run(
                () -> {
                    assessments.addJudgement(id, judgement);
                    return id;
                },
                _ -> refresh());
    }

    /** Takes the assessment to its next stage. */
    public void advance() {
        background.run(
                () -> {
                    assessments.advance(id);
                    return id;
                },
                _ -> refresh());
    }

    /** Records our organisation's stand on a judgement. */
    public void takePosition(ObjectId judgement, Assessments.NewPosition position) {
        background.run(
                () -> {
                    assessments.takePosition(judgement, position);
                    return id;
                },
                _ -> refresh());
    }

    /** Lets go of everything, as locking does. */
    public void clear() {
        opened.set(null);
        chosen.set(null);
    }
}

package org.entente.ui.source;

import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.entente.model.ClaimId;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.ui.door.Sources;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** One source beside the register: what is said about it, and the grade that is being stated. Screen's thread only. */
public final class SourceInspectorModel {

    private final Sources sources;
    private final Background background;
    private final Texts texts;
    private final Supplier<Perspective> perspective;
    private final ReadOnlyObjectWrapper<Sources.@Nullable Page> page = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Sources.@Nullable Resting> claim = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> reliability = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> credibility = new SimpleObjectProperty<>();
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty error = new SimpleStringProperty("");
    private @Nullable ObjectId source;
    private @Nullable Predicate<Sources.Resting> sought;
    private long asked;

    public SourceInspectorModel(
            Sources sources, Background background, Texts texts, Supplier<Perspective> perspective) {
        this.sources = sources;
        this.background = background;
        this.texts = texts;
        this.perspective = perspective;
        claim.subscribe(chosen -> credibility.set(stated(chosen)));
    }

    /** Null while nothing is selected or it is being read. */
    public ReadOnlyObjectProperty<Sources.@Nullable Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The claim whose credibility can be stated; null while none is chosen. */
    public ObjectProperty<Sources.@Nullable Resting> claimProperty() {
        return claim;
    }

    /** The letter that is stated or about to be; null for none. */
    public ObjectProperty<@Nullable String> reliabilityProperty() {
        return reliability;
    }

    /** The digit that is stated or about to be; null for none. */
    public ObjectProperty<@Nullable String> credibilityProperty() {
        return credibility;
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    /** Three parts; empty while nothing failed. */
    public StringProperty errorProperty() {
        return error;
    }

    /** Follows the selection; null means nothing is selected. */
    public void show(@Nullable ObjectId selected) {
        if (!Objects.equals(selected, source)) {
            source = selected;
            page.set(null);
            claim.set(null);
            reason.set("");
        }
        refresh();
    }

    /** Chooses the first claim that is meant, now or once it is read. */
    public void seek(Predicate<Sources.Resting> meant) {
        sought = meant;
        Sources.Page now = page.get();
        if (now != null) {
            choose(now);
        }
    }

    public void refresh() {
        long question = ++asked;
        error.set("");
        ObjectId wanted = source;
        if (wanted == null) {
            page.set(null);
            return;
        }
        background.run(
                () -> sources.page(wanted, perspective.get()),
                read -> {
                    if (question == asked) {
                        take(read);
                    }
                },
                failure -> {
                    if (question == asked) {
                        error.set(texts.failure(failure));
                    }
                });
    }

    private void take(Sources.Page read) {
        Sources.Page before = page.get();
        if (read.equals(before)) {
            return; // somebody may be choosing a grade
        }
        Sources.Resting chosen = claim.get();
        if (before == null || !before.ours().equals(read.ours())) {
            reliability.set(read.ours().isEmpty() ? null : read.ours());
        }
        page.set(read);
        claim.set(
                chosen == null
                        ? null
                        : read.resting().stream()
                                .filter(each -> isSameSaying(each, chosen))
                                .findFirst()
                                .orElse(null));
        choose(read);
    }

    private void choose(Sources.Page read) {
        var meant = sought;
        sought = null;
        if (meant != null) {
            read.resting().stream().filter(meant).findFirst().ifPresent(claim::set);
        }
    }

    /** A claim that was graded anew is another claim, which says the same. */
    private static boolean isSameSaying(Sources.Resting one, Sources.Resting other) {
        return one.id().equals(other.id())
                || one.thing().equals(other.thing())
                        && one.property().equals(other.property())
                        && one.value().equals(other.value())
                        && one.contributor().equals(other.contributor());
    }

    private static @Nullable String stated(Sources.@Nullable Resting claim) {
        String mark = claim == null ? "–" : claim.grade().credibility().mark();
        return mark.equals("–") ? null : mark;
    }

    private boolean changesReliability() {
        Sources.Page now = page.get();
        return now != null && reliability.get() != null && !now.ours().equals(reliability.get());
    }

    private boolean changesCredibility() {
        return claim.get() != null
                && credibility.get() != null
                && !Objects.equals(stated(claim.get()), credibility.get());
    }

    /** Whether a grade that stands would be replaced, so that a reason is needed. */
    public boolean replaces() {
        Sources.Page now = page.get();
        return changesReliability() && now != null && !now.ours().isEmpty()
                || changesCredibility() && stated(claim.get()) != null;
    }

    /** Whether something is to be recorded, and all is said that it needs. */
    public boolean canRecord() {
        return (changesReliability() || changesCredibility())
                && (!replaces() || !reason.get().isBlank());
    }

    /** Records what was chosen, as one step. */
    public void record() {
        ObjectId wanted = source;
        if (wanted == null || !canRecord()) {
            return;
        }
        Sources.Resting chosen = claim.get();
        ClaimId graded = changesCredibility() && chosen != null ? chosen.id() : null;
        var grading = new Sources.Grading(
                changesReliability() ? reliability.get() : null,
                graded,
                graded == null ? null : credibility.get(),
                reason.get().strip());
        background.run(
                () -> {
                    sources.grade(wanted, grading);
                    return wanted;
                },
                _ -> {
                    reason.set("");
                    refresh();
                },
                failure -> error.set(texts.failure(failure)));
    }

    /** Takes back that the source shares its origin with another. */
    public void part(Sources.Sharing other) {
        ObjectId wanted = source;
        if (wanted != null) {
            background.run(
                    () -> {
                        sources.ownOrigin(wanted, other.id());
                        return wanted;
                    },
                    _ -> refresh(),
                    failure -> error.set(texts.failure(failure)));
        }
    }

    /** Lets go of everything, as locking does. */
    public void clear() {
        asked++;
        source = null;
        claim.set(null);
        page.set(null);
        reliability.set(null);
        reason.set("");
        error.set("");
    }
}

package org.entente.ui.entity;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.entente.model.current.Perspective;
import org.entente.ui.door.EntityPage.SourceMention;
import org.entente.ui.door.Sources;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Where something said on a page comes from. Screen's thread only. */
public final class CitedSourceModel {

    private final Sources sources;
    private final Background background;
    private final Texts texts;
    private final Supplier<Perspective> perspective;
    private final ReadOnlyObjectWrapper<@Nullable Card> card = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private @Nullable Cited wanted;
    private long asked;

    /**
     * What is said, with its source.
     *
     * @param source null means that none is named, or that it was withheld from us
     */
    record Card(Cited cited, Sources.@Nullable Page source) {}

    public CitedSourceModel(Sources sources, Background background, Texts texts, Supplier<Perspective> perspective) {
        this.sources = sources;
        this.background = background;
        this.texts = texts;
        this.perspective = perspective;
    }

    /** Null while nothing is asked for, or it is being read for the first time. */
    ReadOnlyObjectProperty<@Nullable Card> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /** Three parts; empty while nothing failed. */
    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** Shows where something comes from; null means nothing is asked for. */
    void show(@Nullable Cited cited) {
        wanted = cited;
        refresh();
    }

    void refresh() {
        long question = ++asked;
        error.set("");
        Cited now = wanted;
        SourceMention mention = now == null ? null : now.source();
        if (now == null || mention == null) {
            card.set(now == null ? null : new Card(now, null));
            return;
        }
        background.run(
                () -> sources.page(mention.id(), perspective.get()),
                page -> {
                    if (question == asked) {
                        card.set(new Card(now, page));
                    }
                },
                failure -> {
                    if (question == asked) {
                        error.set(texts.failure(failure));
                    }
                });
    }

    /** Lets go of everything, as locking does. */
    void clear() {
        asked++;
        wanted = null;
        card.set(null);
        error.set("");
    }
}

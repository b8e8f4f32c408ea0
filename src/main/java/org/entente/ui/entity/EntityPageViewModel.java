package org.entente.ui.entity;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.entente.model.ClaimId;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.ui.door.Entities;
import org.entente.ui.door.EntityPage;
import org.entente.ui.door.NewClaim;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The page of one entity. Actions return at once; the page reads itself again when the action is durable. */
public final class EntityPageViewModel {

    private final ObjectId id;
    private final Entities entities;
    private final Background background;
    private final Texts texts;
    private final Supplier<Perspective> perspective;
    private final ReadOnlyObjectWrapper<@Nullable EntityPage> page = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable ObjectId> source = new SimpleObjectProperty<>();
    private final StringProperty error = new SimpleStringProperty("");

    public EntityPageViewModel(
            ObjectId id, Entities entities, Background background, Texts texts, Supplier<Perspective> perspective) {
        this.id = id;
        this.entities = entities;
        this.background = background;
        this.texts = texts;
        this.perspective = perspective;
    }

    /** Null until it was read. */
    public ReadOnlyObjectProperty<@Nullable EntityPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** What the page calls the source that the inspector shows; empty while it shows none. */
    public Optional<String> sourceName() {
        EntityPage shown = page.get();
        ObjectId asked = source.get();
        return shown == null || asked == null
                ? Optional.empty()
                : shown.blocks().stream()
                        .flatMap(block -> block.live().stream())
                        .flatMap(line -> nameIfOf(line, asked))
                        .findFirst();
    }

    private static Stream<String> nameIfOf(EntityPage.ClaimLine line, ObjectId asked) {
        EntityPage.SourceMention mention = line.source();
        return mention != null && mention.id().equals(asked) ? Stream.of(mention.reference()) : Stream.empty();
    }

    /** The source that the inspector shows; null means none was asked for. */
    public ObjectProperty<@Nullable ObjectId> sourceProperty() {
        return source;
    }

    public StringProperty errorProperty() {
        return error;
    }

    public void refresh() {
        background.run(
                () -> entities.page(id, perspective.get()),
                read -> {
                    error.set("");
                    page.set(read);
                },
                failure -> error.set(texts.failure(failure)));
    }

    /** Records which live value stands. The other values stay in the case. */
    public void resolve(String property, ClaimId chosen, String reason) {
        requireReason(reason);
        background.run(
                () -> {
                    entities.resolve(id, property, chosen, reason);
                    return id;
                },
                _ -> refresh());
    }

    /** Records a value of our own as standing over the live ones. */
    public void resolveWith(String property, String value, String reason) {
        requireReason(reason);
        background.run(
                () -> {
                    entities.resolveWith(id, property, value, reason);
                    return id;
                },
                _ -> refresh());
    }

    public void claim(NewClaim claim) {
        background.run(
                () -> {
                    entities.claim(id, claim);
                    return id;
                },
                _ -> refresh());
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a resolution needs a reason");
        }
    }

    public void clear() {
        page.set(null);
        source.set(null);
    }
}

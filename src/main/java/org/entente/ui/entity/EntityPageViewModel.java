package org.entente.ui.entity;

import java.util.Locale;
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

    /** The tabs of a page, in the order of their keys. */
    enum Tab {
        OVERVIEW,
        CLAIMS,
        ALIASES,
        LINKS,
        EVENTS,
        PHOTOS,
        HISTORY,
        FILES;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it lists what has a source. */
        boolean hasClaims() {
            return switch (this) {
                case OVERVIEW, CLAIMS, ALIASES, LINKS, EVENTS -> true;
                case PHOTOS, HISTORY, FILES -> false;
            };
        }
    }

    private final ObjectId id;
    private final Entities entities;
    private final Background background;
    private final Texts texts;
    private final Supplier<Perspective> perspective;
    private final ReadOnlyObjectWrapper<@Nullable EntityPage> page = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Cited> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Cited> inspected = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.OVERVIEW);
    private final StringProperty error = new SimpleStringProperty("");

    public EntityPageViewModel(
            ObjectId id, Entities entities, Background background, Texts texts, Supplier<Perspective> perspective) {
        this.id = id;
        this.entities = entities;
        this.background = background;
        this.texts = texts;
        this.perspective = perspective;
        chosen.subscribe(_ -> inspect());
        tab.subscribe(_ -> inspect());
    }

    /** Null until it was read. */
    public ReadOnlyObjectProperty<@Nullable EntityPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** What is chosen on the page; null while nothing is. */
    ObjectProperty<@Nullable Cited> chosenProperty() {
        return chosen;
    }

    /**
     * What the inspector shows the source of: what is chosen, else the first claim that names one while claims are in front; null
     * for nothing.
     */
    ReadOnlyObjectProperty<@Nullable Cited> inspectedProperty() {
        return inspected.getReadOnlyProperty();
    }

    /** The tab in front. */
    ObjectProperty<Tab> tabProperty() {
        return tab;
    }

    private void inspect() {
        EntityPage shown = page.get();
        Cited now = chosen.get();
        inspected.set(now != null ? now : shown == null || !tab.get().hasClaims() ? null : first(shown));
    }

    private static @Nullable Cited first(EntityPage page) {
        return page.overview().stream()
                .flatMap(block -> block.live().stream())
                .filter(line -> line.source() != null)
                .map(Cited::of)
                .findFirst()
                .or(() -> page.links().stream()
                        .filter(link -> link.source() != null)
                        .map(Cited::of)
                        .findFirst())
                .orElse(null);
    }

    /** What was chosen before, as it is said now; null if it does not stand any more. */
    private static @Nullable Cited again(EntityPage page, @Nullable Cited before) {
        return Stream.concat(
                        page.blocks().stream()
                                .flatMap(block -> block.live().stream())
                                .map(Cited::of),
                        page.links().stream().map(Cited::of))
                .filter(now -> now.isSame(before))
                .findFirst()
                .orElse(null);
    }

    public StringProperty errorProperty() {
        return error;
    }

    public void refresh() {
        background.run(
                () -> entities.page(id, perspective.get()),
                read -> {
                    error.set("");
                    boolean isFirst = page.get() == null;
                    page.set(read);
                    chosen.set(isFirst ? first(read) : again(read, chosen.get()));
                    inspect();
                },
                failure -> error.set(texts.failure(failure)));
    }

    /** Records which live value stands. The other values stay in the case. */
    public void resolve(String property, ClaimId chosen, String reason) {
        requireReason(reason);
        act(() -> entities.resolve(id, property, chosen, reason));
    }

    /** Records a value of our own as standing over the live ones. */
    public void resolveWith(String property, String value, String reason) {
        requireReason(reason);
        act(() -> entities.resolveWith(id, property, value, reason));
    }

    /** Says a value again that does not stand any more. */
    public void restore(ClaimId lost) {
        act(() -> entities.restore(id, lost));
    }

    /** @param kind code of what kind of name is claimed; null for other properties */
    public void claim(NewClaim claim, @Nullable String kind) {
        act(() -> {
            if (kind == null) {
                entities.claim(id, claim);
            } else {
                entities.alias(id, claim, kind);
            }
        });
    }

    /** Says another name anew, and of what kind it is. */
    public void changeAlias(ClaimId name, NewClaim now, String kind) {
        act(() -> entities.changeAlias(id, name, now, kind));
    }

    /** Says a value anew with where it comes from. */
    public void source(ClaimId claim, Entities.Sourcing sourcing) {
        act(() -> entities.source(id, claim, sourcing));
    }

    private void act(Runnable action) {
        background.run(
                () -> {
                    action.run();
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
        chosen.set(null);
        inspected.set(null);
    }
}

package org.entente.ui.entity;

import java.util.List;
import java.util.stream.Stream;
import org.entente.ui.door.EntityPage;
import org.entente.ui.door.Shown;
import org.entente.ui.entity.EntityPageViewModel.Tab;
import org.jspecify.annotations.Nullable;

/** What stands on an entity's page while one of its tabs is in front, as far as its marking goes. */
final class TabMarks {

    private TabMarks() {}

    /** @param inspected what the inspector shows the source of; null for nothing */
    static Shown.Some of(EntityPage page, Tab tab, @Nullable Cited inspected) {
        var source = inspected == null ? null : inspected.source();
        return of(page, tab).and(source == null ? Shown.NOTHING : Shown.things(List.of(source.id())));
    }

    private static Shown.Some of(EntityPage page, Tab tab) {
        return switch (tab) {
            case OVERVIEW ->
                page.shown(page.overview(), ClosestLinks.of(page.links()).shown());
            case CLAIMS -> page.shown(page.blocks(), List.of());
            case ALIASES -> head(page).and(Shown.marked(aliases(page)));
            case LINKS -> page.shown(List.of(), page.links());
            case EVENTS ->
                page.shown(
                                List.of(),
                                page.events().stream()
                                        .map(EntityPage.EventLine::link)
                                        .toList())
                        .and(Shown.marked(page.events().stream().map(EntityPage.EventLine::portion)));
            case HISTORY ->
                head(page)
                        .and(Shown.marked(page.history().stream()
                                .flatMap(line -> line.changes().stream())
                                .map(EntityPage.ChangeLine::portion)));
            case PHOTOS, FILES -> head(page); // what is attached has marks of its own
        };
    }

    private static Stream<String> aliases(EntityPage page) {
        return page.aliases().stream().map(alias -> alias.claim().portion());
    }

    private static Shown.Some head(EntityPage page) {
        return page.shown(List.of(), List.of());
    }
}

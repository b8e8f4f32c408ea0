package org.entente.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.entente.model.ObjectId;
import org.entente.ui.door.OpenCase;
import org.entente.ui.palette.PaletteView;
import org.entente.ui.palette.PaletteViewModel;
import org.entente.ui.shell.CaseTools;

/**
 * The list of everything that can be done and opened in a case.
 *
 * @param recent as many things as asked for that were looked at last
 * @param open opens a thing
 */
record CasePalette(
        OpenCase openCase,
        CaseCommands commands,
        CaseTools tools,
        IntFunction<List<ObjectId>> recent,
        Consumer<ObjectId> open) {

    private static final int FOUND = 20;

    /** As many things that were looked at last as it offers. */
    private static final int RECENT = 5;

    /** @param typed what stands in the field to begin with */
    void show(String typed) {
        var seen = recent.apply(RECENT);
        var texts = tools.texts();
        var after = List.of( // the things that it is about come before all of these
                texts.get("ui.search.kind.other"),
                texts.get("ui.search.kind.source"),
                texts.get("ui.search.kind.evidence"));
        var model = new PaletteViewModel(
                new PaletteViewModel.From(
                        commands::commands,
                        commands::help,
                        query -> openCase.search(query, FOUND),
                        hit -> 1 + after.indexOf(hit.kind()),
                        () -> openCase.things().named(seen)),
                tools.background(),
                hit -> open.accept(hit.id()));
        model.queryProperty().set(typed);
        tools.dialogs().bare(new PaletteView(model, texts, tools.dialogs()::hide));
    }
}

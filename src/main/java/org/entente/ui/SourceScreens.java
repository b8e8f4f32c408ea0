package org.entente.ui;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.entente.model.ObjectId;
import org.entente.ui.attachment.AttachDialog;
import org.entente.ui.attachment.FilesView;
import org.entente.ui.attachment.FilesViewModel;
import org.entente.ui.door.OpenCase;
import org.entente.ui.door.Sources;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.shell.Destination;
import org.entente.ui.shell.Place;
import org.entente.ui.shell.References;
import org.entente.ui.shell.Screen;
import org.entente.ui.shell.ShellViewModel;
import org.entente.ui.source.SourceActions;
import org.entente.ui.source.SourceCutting;
import org.entente.ui.source.SourceDialogs;
import org.entente.ui.source.SourceInspector;
import org.entente.ui.source.SourceInspectorModel;
import org.entente.ui.source.SourceListView;
import org.entente.ui.source.SourceListViewModel;
import org.entente.ui.source.SourcePageView;
import org.entente.ui.text.Texts;

/** The sources of a case, what hangs on them, and what is asked for a new one. */
final class SourceScreens {

    private final OpenCase openCase;
    private final CaseTools tools;
    private final Texts texts;
    private final ShellViewModel shell;
    private final AttachDialog attaching;
    private final EntityScreens entities;
    private final Consumer<ObjectId> openThing;
    private final SourceListViewModel sources;
    private final SourceDialogs dialogs;
    private final Map<ObjectId, SourceInspectorModel> pages = new HashMap<>();

    /** @param openThing opens a thing of any kind where it is looked at */
    SourceScreens(
            OpenCase openCase,
            CaseTools tools,
            ShellViewModel shell,
            AttachDialog attaching,
            EntityScreens entities,
            Consumer<ObjectId> openThing) {
        this.openCase = openCase;
        this.tools = tools;
        this.texts = tools.texts();
        this.shell = shell;
        this.attaching = attaching;
        this.entities = entities;
        this.openThing = openThing;
        this.dialogs = new SourceDialogs(tools.dialogs(), texts);
        this.sources = new SourceListViewModel(
                openCase.sources(), tools.background(), texts, shell.perspectiveProperty()::get);
        sources.selectedProperty().subscribe(row -> {
            if (row != null) {
                entities.viewed(row.id());
            }
        });
    }

    Screen list() {
        var actions = actions();
        var inspected = inspected();
        return new SourceListView(
                sources,
                new SourceInspector(inspected, texts, actions),
                texts,
                new SourceListView.Ways(this::create, this::chooseFiles, actions),
                reader(inspected, this::chooseFiles, this::attach));
    }

    /** One source by itself: what it says, and beside it what rests on it. */
    Screen page(ObjectId id) {
        entities.viewed(id);
        var inspected = inspected();
        pages.put(id, inspected);
        var page = new SourcePageView(
                id,
                inspected,
                new SourceInspector(inspected, texts, actions()),
                texts,
                () -> shell.open(Place.SOURCES),
                reader(inspected, () -> attaching.chooseFiles(id), files -> attaching.files(id, files)));
        tools.references().take(page.view(), _ -> new References.Goal.OnThing(id));
        return page;
    }

    /** Opens one by itself, and chooses what is asked for of what rests on it, so that its words are marked. */
    void open(ObjectId id, Predicate<Sources.Resting> what) {
        shell.open(new Destination.AtSource(id), true);
        SourceInspectorModel inspected = pages.get(id);
        if (inspected != null) {
            inspected.seek(what);
        }
    }

    private SourceInspectorModel inspected() {
        return new SourceInspectorModel(
                openCase.sources(), tools.background(), texts, shell.perspectiveProperty()::get);
    }

    private SourceListView.Reader reader(SourceInspectorModel inspected, Runnable choose, Consumer<List<Path>> attach) {
        var files = new FilesViewModel(openCase.attachments(), tools.background(), texts);
        inspected.pageProperty().subscribe(page -> {
            if (page == null) {
                files.showText("", "");
            } else {
                files.showText(page.text(), page.row().portion());
            }
        });
        var view = new FilesView(
                files, texts, new FilesView.Ways(choose, attach), new SourceCutting(inspected, openCase.cuts(), tools));
        return new SourceListView.Reader(files, view.node(), view::highlight);
    }

    private void chooseFiles() {
        attach(tools.choose().files(texts.get("ui.source.attach")));
    }

    /** Attaches files to the selected source; without one, says that one has to be chosen. */
    void attach(List<Path> files) {
        Sources.Row selected = sources.selectedProperty().get();
        if (selected == null) {
            shell.open(Place.SOURCES);
            tools.toasts().done(texts.get("ui.source.attach.choose"));
        } else {
            attaching.files(selected.id(), files);
        }
    }

    /** Asks what to register. */
    void create() {
        sources.propose(proposal -> dialogs.create(proposal, sources.references(), sources::create));
    }

    private SourceActions actions() {
        var ways = new SourceDeeds.Ways(openThing, attaching::chooseFiles);
        return new SourceDeeds(sources, dialogs, entities.work(), tools.references(), ways);
    }
}

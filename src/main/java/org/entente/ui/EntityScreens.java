package org.entente.ui;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import org.entente.model.ClaimId;
import org.entente.model.ObjectId;
import org.entente.ui.attachment.AttachDialog;
import org.entente.ui.attachment.FilesView;
import org.entente.ui.attachment.FilesViewModel;
import org.entente.ui.attachment.FirstPhoto;
import org.entente.ui.attachment.GalleryView;
import org.entente.ui.attachment.GalleryViewModel;
import org.entente.ui.door.Entities;
import org.entente.ui.door.EntityPage;
import org.entente.ui.door.OpenCase;
import org.entente.ui.door.Sources;
import org.entente.ui.entity.CitedSourceModel;
import org.entente.ui.entity.ClaimDialogs;
import org.entente.ui.entity.DuplicatesViewModel;
import org.entente.ui.entity.EntityDialogs;
import org.entente.ui.entity.EntityInspector;
import org.entente.ui.entity.EntityListView;
import org.entente.ui.entity.EntityListViewModel;
import org.entente.ui.entity.EntityPageView;
import org.entente.ui.entity.EntityPageViewModel;
import org.entente.ui.entity.EntityWork;
import org.entente.ui.entity.SourceCard;
import org.entente.ui.entity.ViewsViewModel;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.shell.CopyBoard;
import org.entente.ui.shell.Destination;
import org.entente.ui.shell.Place;
import org.entente.ui.shell.References;
import org.entente.ui.shell.Screen;
import org.entente.ui.shell.ShellViewModel;
import org.entente.ui.source.Citing;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The table of entities, the page of each, the inspector beside other screens, and what is asked on the way. */
final class EntityScreens {

    private final OpenCase openCase;
    private final CaseTools tools;
    private final Texts texts;
    private final ShellViewModel shell;
    private final AttachDialog attaching;
    private final ObservableValue<Boolean> covers;
    private final Consumer<ObjectId> openThing;
    private final BiConsumer<ObjectId, Predicate<Sources.Resting>> openSource;
    private final Consumer<ObjectId> showInGraph;
    private final EntityDialogs dialogs;
    private final ClaimDialogs claims;
    private final EntityWork work;
    private @Nullable EntityListView table;

    /**
     * Ways out.
     *
     * @param open opens a thing of any kind where it is looked at
     * @param source opens the page of a source, where what rests on it is chosen
     * @param around shows it in the graph with what is linked to it
     * @param together shows several in the graph
     * @param dates asks by when it has to be reviewed or erased
     * @param audit shows what of the log touched it
     */
    record Ways(
            Consumer<ObjectId> open,
            BiConsumer<ObjectId, Predicate<Sources.Resting>> source,
            Consumer<ObjectId> around,
            Consumer<List<ObjectId>> together,
            Consumer<ObjectId> dates,
            Consumer<ObjectId> audit) {}

    /** @param covers whether photos are covered until somebody asks to see one */
    EntityScreens(
            OpenCase openCase,
            CaseTools tools,
            ShellViewModel shell,
            AttachDialog attaching,
            Ways ways,
            CopyBoard board,
            ObservableValue<Boolean> covers) {
        this.openCase = openCase;
        this.tools = tools;
        this.texts = tools.texts();
        this.shell = shell;
        this.attaching = attaching;
        this.covers = covers;
        this.openThing = ways.open();
        this.openSource = ways.source();
        this.showInGraph = ways.around();
        this.work = new EntityWork(
                new EntityWork.Doors(
                        openCase.entities(), openCase.entityActions(), openCase.duplicates(), openCase.markings()),
                tools,
                board,
                new EntityWork.Ways(ways.together(), ways.dates(), ways.audit()));
        this.dialogs = new EntityDialogs(tools.dialogs(), texts);
        this.claims = new ClaimDialogs(tools.dialogs(), texts);
    }

    Screen list() {
        var model = new EntityListViewModel(
                openCase.entities(), tools.background(), texts, shell.perspectiveProperty()::get);
        var toGraph = new EntityInspector.Action(
                "inspector-graph", "mdi2g-graph-outline", texts.get("ui.page.graph"), showInGraph);
        var inspector = inspector(List.of(toGraph));
        inspector.compareBy(new EntityInspector.Many(openCase.entityActions()::compare, work));
        var view = new EntityListView(
                model,
                new ViewsViewModel(openCase.views(), tools.background(), model),
                inspector,
                new EntityListView.Ways(
                        (id, isPreview) -> shell.open(new Destination.AtEntity(id), isPreview),
                        this::create,
                        work,
                        pairs()),
                tools);
        table = view;
        return view;
    }

    /** In the table that was opened last. */
    void showPossibleDuplicates() {
        if (table != null) {
            table.showDuplicates();
        }
    }

    private DuplicatesViewModel pairs() {
        return new DuplicatesViewModel(
                openCase.duplicates(), tools.background(), tools.tasks(), texts, shell.perspectiveProperty()::get);
    }

    /** Restricted material says so when it is opened: that it was is written down. */
    void viewed(ObjectId id) {
        tools.background().run(() -> openCase.viewed(id), words -> {
            if (!words.isEmpty()) {
                tools.toasts().done(words);
            }
        });
    }

    Screen page(ObjectId id) {
        viewed(id);
        var model = pageModel(id);
        var ways = new EntityPageView.Ways(
                () -> shell.open(Place.ENTITIES),
                this::open,
                showInGraph,
                (page, property) -> withChoices(id, choices -> claims.claim(page, property, choices, model::claim)),
                alias -> withChoices(
                        id,
                        choices -> claims.changeAlias(
                                alias,
                                choices,
                                (now, kind) -> model.changeAlias(alias.claim().id(), now, kind == null ? "" : kind))),
                line -> withChoices(
                        id, choices -> claims.source(line, choices, sourcing -> model.source(line.id(), sourcing))),
                (block, line) -> resolve(model, block, line),
                work::split,
                thing -> work.mark(List.of(thing)),
                thing -> tools.references().cite(List.of(thing)),
                work::menu);
        var cited =
                new CitedSourceModel(openCase.sources(), tools.background(), texts, shell.perspectiveProperty()::get);
        var citing = new Citing(openCase.cuts(), tools);
        var card = new SourceCard(cited, texts, new SourceCard.Ways(openSource, citing::cite));
        var page = new EntityPageView(model, new EntityPageView.Sourced(cited, card), texts, ways, attached(id));
        tools.references().take(page.view(), _ -> new References.Goal.OnThing(id));
        return page;
    }

    private EntityPageViewModel pageModel(ObjectId id) {
        return new EntityPageViewModel(
                id, openCase.entities(), tools.background(), texts, shell.perspectiveProperty()::get);
    }

    /** Looks at one thing beside another screen. */
    EntityInspector inspector() {
        return inspector(List.of());
    }

    private EntityInspector inspector(List<EntityInspector.Action> actions) {
        return new EntityInspector(
                openCase.entities(), tools.background(), texts, shell.perspectiveProperty()::get, this::open, actions);
    }

    /** What can be done with things of any kind. */
    EntityWork work() {
        return work;
    }

    void open(ObjectId id) {
        openThing.accept(id);
    }

    private void resolve(EntityPageViewModel model, EntityPage.Block block, EntityPage.ClaimLine line) {
        dialogs.resolve(block, line, new EntityDialogs.Decision() {
            @Override
            public void stands(ClaimId claim, String reason) {
                model.resolve(block.property(), claim, reason);
            }

            @Override
            public void written(String value, String reason) {
                model.resolveWith(block.property(), value, reason);
            }
        });
    }

    private EntityPageView.Attached attached(ObjectId id) {
        var photos = new GalleryViewModel(id, openCase.attachments(), tools.background(), texts, covers);
        var gallery = new GalleryView(
                photos,
                texts,
                tools.dialogs(),
                new GalleryView.Ways(() -> attaching.choosePhotos(id), chosen -> attaching.photos(id, chosen)));
        var files = new FilesViewModel(openCase.attachments(), tools.background(), texts);
        files.show(id);
        var reader = new FilesView(
                files,
                texts,
                new FilesView.Ways(() -> attaching.chooseFiles(id), chosen -> attaching.files(id, chosen)));
        var face = new FirstPhoto(photos, gallery, texts);
        return new EntityPageView.Attached(photos, face.node(), gallery.node(), files, reader.node());
    }

    private void withChoices(ObjectId about, Consumer<ClaimDialogs.Choices> ask) {
        if (tools.dialogs().isShown()) {
            return; // what is being typed stays
        }
        tools.background()
                .run(
                        () -> new ClaimDialogs.Choices(
                                openCase
                                        .sources()
                                        .list(shell.perspectiveProperty().get())
                                        .stream()
                                        .map(this::choice)
                                        .toList(),
                                openCase.entities().levels(about)),
                        ask);
    }

    private ClaimDialogs.SourceChoice choice(Sources.Row row) {
        String words =
                row.reference().isEmpty() ? row.title() : texts.get("ui.claim.source", row.reference(), row.title());
        return new ClaimDialogs.SourceChoice(row.id(), words);
    }

    private record Choices(List<Entities.Type> types, List<String> levels) {}

    /** Asks what to call a new one. */
    void create() {
        tools.background()
                .run(
                        () -> new Choices(
                                openCase.entities().types(), openCase.entities().levels()),
                        choices -> dialogs.create(
                                choices.types(),
                                choices.levels(),
                                (type, name, level) -> tools.background()
                                        .run(() -> openCase.entities().create(type, name, level), this::open)));
    }
}

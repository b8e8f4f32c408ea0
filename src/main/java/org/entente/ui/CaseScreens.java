package org.entente.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import org.entente.assessment.JudgementView;
import org.entente.model.ClaimId;
import org.entente.model.ObjectId;
import org.entente.ui.assessment.AssessmentDialogs;
import org.entente.ui.assessment.AssessmentListView;
import org.entente.ui.assessment.AssessmentPageView;
import org.entente.ui.assessment.AssessmentViewModel;
import org.entente.ui.attachment.AttachDialog;
import org.entente.ui.attachment.FilesView;
import org.entente.ui.attachment.FilesViewModel;
import org.entente.ui.attachment.GalleryView;
import org.entente.ui.attachment.GalleryViewModel;
import org.entente.ui.control.Fields;
import org.entente.ui.door.Entities;
import org.entente.ui.door.EntityPage;
import org.entente.ui.door.Exchange;
import org.entente.ui.door.OpenCase;
import org.entente.ui.door.Sources;
import org.entente.ui.entity.EntityDialogs;
import org.entente.ui.entity.EntityInspector;
import org.entente.ui.entity.EntityListView;
import org.entente.ui.entity.EntityListViewModel;
import org.entente.ui.entity.EntityPageView;
import org.entente.ui.entity.EntityPageViewModel;
import org.entente.ui.exchange.ExchangeView;
import org.entente.ui.exchange.ExchangeViewModel;
import org.entente.ui.graph.GraphView;
import org.entente.ui.graph.GraphViewModel;
import org.entente.ui.intake.Intake;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.shell.Destination;
import org.entente.ui.shell.Place;
import org.entente.ui.shell.Screen;
import org.entente.ui.shell.ShellViewModel;
import org.entente.ui.source.SourceListView;
import org.entente.ui.source.SourceListViewModel;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Makes the screens of one case and knows the ways between them. */
final class CaseScreens {

    private final OpenCase openCase;
    private final CaseTools tools;
    private final Texts texts;
    private final ShellViewModel shell;
    private final EntityDialogs entityDialogs;
    private final AssessmentDialogs assessmentDialogs;
    private final GraphViewModel graph;
    private final ExchangeViewModel exchange;
    private final SourceListViewModel sources;
    private final AttachDialog attaching;
    private final Intake intake;
    private @Nullable GraphView graphView;

    CaseScreens(OpenCase openCase, CaseTools tools, ShellViewModel shell) {
        this.openCase = openCase;
        this.tools = tools;
        this.texts = tools.texts();
        this.shell = shell;
        var perspective = shell.perspectiveProperty();
        entityDialogs = new EntityDialogs(tools.dialogs(), texts);
        assessmentDialogs = new AssessmentDialogs(tools.dialogs(), texts);
        graph = new GraphViewModel(openCase.charts(), tools.background(), tools.tasks(), texts, perspective::get);
        exchange =
                new ExchangeViewModel(openCase.exchange(), tools.background(), tools.tasks(), texts, perspective::get);
        sources = new SourceListViewModel(openCase.sources(), tools.background(), texts, perspective::get);
        attaching = new AttachDialog(openCase.attachments(), tools, openCase.entities()::levels);
        intake = new Intake(
                openCase.imports(),
                tools,
                openCase.entities()::levels,
                new Intake.Ways(this::inspect, this::addPartner, this::attach));
        exchange.contested().subscribe(this::countWaiting);
        exchange.inspectionProperty().subscribe(_ -> countWaiting());
        exchange.refresh();
    }

    Screen make(Destination destination) {
        return switch (destination) {
            case Destination.AtPlace(Place place) ->
                switch (place) {
                    case ENTITIES -> entities();
                    case SOURCES -> sources();
                    case GRAPH -> graph();
                    case ASSESSMENTS -> assessments();
                    case EXCHANGE -> exchange();
                };
            case Destination.AtEntity(ObjectId id) -> page(id);
            case Destination.AtAssessment(ObjectId id) -> assessment(id);
        };
    }

    void openThing(ObjectId id) {
        shell.open(new Destination.AtEntity(id), true);
    }

    void importFiles() {
        intake.choose();
    }

    void acceptFiles(Node window) {
        intake.acceptDrops(window);
    }

    void themeChanged() {
        if (graphView != null) {
            graphView.themeChanged();
        }
    }

    /** The case has changed: reads what waits for the analyst. */
    void changed() {
        exchange.refresh();
    }

    private void countWaiting() {
        shell.badge(Place.EXCHANGE).set(exchange.waiting());
    }

    private Screen entities() {
        var model = new EntityListViewModel(
                openCase.entities(), tools.background(), texts, shell.perspectiveProperty()::get);
        return new EntityListView(
                model,
                inspector(true),
                texts,
                (id, isPreview) -> shell.open(new Destination.AtEntity(id), isPreview),
                this::newEntity);
    }

    private EntityInspector inspector(boolean withGraph) {
        var actions = withGraph
                ? List.of(new EntityInspector.Action(
                        "inspector-graph", "mdi2g-graph-outline", texts.get("ui.page.graph"), this::showInGraph))
                : List.<EntityInspector.Action>of();
        return new EntityInspector(
                openCase.entities(),
                tools.background(),
                texts,
                shell.perspectiveProperty()::get,
                this::openThing,
                actions);
    }

    private void showInGraph(ObjectId id) {
        shell.open(Place.GRAPH);
        graph.startAround(id);
    }

    private Screen page(ObjectId id) {
        var model = new EntityPageViewModel(
                id, openCase.entities(), tools.background(), texts, shell.perspectiveProperty()::get);
        var ways = new EntityPageView.Ways(
                () -> shell.open(Place.ENTITIES),
                this::openThing,
                this::showInGraph,
                page -> newClaim(page, model),
                (block, line) -> entityDialogs.resolve(block, line, new EntityDialogs.Decision() {
                    @Override
                    public void stands(ClaimId claim, String reason) {
                        model.resolve(block.property(), claim, reason);
                    }

                    @Override
                    public void written(String value, String reason) {
                        model.resolveWith(block.property(), value, reason);
                    }
                }));
        return new EntityPageView(model, inspector(false), texts, ways, attached(id));
    }

    private EntityPageView.Attached attached(ObjectId id) {
        var photos = new GalleryViewModel(id, openCase.attachments(), tools.background(), texts);
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
        return new EntityPageView.Attached(photos, gallery.node(), files, reader.node());
    }

    private record ClaimChoices(List<EntityDialogs.SourceChoice> sources, List<String> levels) {}

    private void newClaim(EntityPage page, EntityPageViewModel model) {
        tools.background()
                .run(
                        () -> new ClaimChoices(
                                openCase
                                        .sources()
                                        .list(shell.perspectiveProperty().get())
                                        .stream()
                                        .map(row -> new EntityDialogs.SourceChoice(
                                                row.id(),
                                                row.reference().isEmpty()
                                                        ? row.title()
                                                        : texts.get("ui.claim.source", row.reference(), row.title())))
                                        .toList(),
                                openCase.entities().levels()),
                        choices -> entityDialogs.claim(page, choices.sources(), choices.levels(), model::claim));
    }

    private record Choices(List<Entities.Type> types, List<String> levels) {}

    private void newEntity() {
        tools.background()
                .run(
                        () -> new Choices(
                                openCase.entities().types(), openCase.entities().levels()),
                        choices -> entityDialogs.create(
                                choices.types(),
                                choices.levels(),
                                (type, name, level) -> tools.background()
                                        .run(() -> openCase.entities().create(type, name, level), this::openThing)));
    }

    private Screen sources() {
        return new SourceListView(
                sources,
                inspector(false),
                texts,
                this::openThing,
                new SourceListView.Ways(this::newSource, this::chooseFiles),
                sourceFiles());
    }

    private void chooseFiles() {
        attach(tools.choose().files(texts.get("ui.source.attach")));
    }

    private SourceListView.Reader sourceFiles() {
        var files = new FilesViewModel(openCase.attachments(), tools.background(), texts);
        var view = new FilesView(files, texts, new FilesView.Ways(this::chooseFiles, this::attach));
        return new SourceListView.Reader(files, view.node());
    }

    private void newSource() {
        withLevels(levels -> {
            var title = Fields.line("source-title");
            var level = Fields.choice("level", levels, each -> each);
            var box = new javafx.scene.layout.VBox(
                    12,
                    Fields.labelled(texts.get("ui.source.title"), title),
                    Fields.labelled(texts.get("ui.new.level"), level));
            var button = tools.dialogs().button(texts.get("ui.source.do"), () -> {
                String chosen = level.getValue();
                if (chosen != null) {
                    sources.create(title.getText().strip(), chosen);
                }
            });
            button.disableProperty().bind(title.textProperty().map(String::isBlank));
            tools.dialogs()
                    .show(texts.get("ui.source.new"), box, tools.dialogs().cancelWord(), button);
            title.requestFocus();
        });
    }

    private void attach(List<Path> files) {
        Sources.Row selected = sources.selectedProperty().get();
        if (selected == null) {
            shell.open(Place.SOURCES);
            tools.toasts().done(texts.get("ui.source.attach.choose"));
        } else {
            attaching.files(selected.id(), files);
        }
    }

    private void withLevels(java.util.function.Consumer<List<String>> then) {
        tools.background().run(openCase.entities()::levels, then);
    }

    private Screen graph() {
        var view = new GraphView(graph, inspector(false), tools, this::openThing);
        graphView = view;
        return view;
    }

    private Screen assessments() {
        return new AssessmentListView(
                openCase.assessments(),
                tools.background(),
                texts,
                shell.perspectiveProperty()::get,
                this::openAssessment,
                this::newAssessment);
    }

    private void openAssessment(ObjectId id) {
        shell.open(new Destination.AtAssessment(id), false);
    }

    private void newAssessment() {
        withLevels(levels -> assessmentDialogs.create(
                levels,
                (title, question, level) -> tools.background()
                        .run(() -> openCase.assessments().create(title, question, level), this::openAssessment)));
    }

    private Screen assessment(ObjectId id) {
        var model = new AssessmentViewModel(
                id, openCase.assessments(), tools.background(), tools.tasks(), texts, shell.perspectiveProperty()::get);
        var ways = new AssessmentPageView.Ways(
                this::openThing,
                () -> withLevels(levels ->
                        assessmentDialogs.judgement(openCase.assessments().yardstick(), levels, model::addJudgement)),
                judgement -> takePosition(model, judgement),
                openCase.assessments().formats(),
                format -> report(model, format));
        return new AssessmentPageView(model, texts, ways);
    }

    private void takePosition(AssessmentViewModel model, JudgementView judgement) {
        withLevels(levels -> assessmentDialogs.position(
                judgement,
                openCase.assessments().yardstick(),
                levels,
                position -> model.takePosition(judgement.id(), position)));
    }

    private void report(AssessmentViewModel model, String format) {
        tools.background()
                .run(
                        openCase.assessments()::readers,
                        partners -> assessmentDialogs.reader(
                                partners,
                                format,
                                (chosen, partner) -> tools.choose()
                                        .target(texts.get("ui.assessment.report"), "report." + chosen, chosen)
                                        .ifPresent(target -> model.report(
                                                chosen,
                                                partner,
                                                target,
                                                name -> tools.toasts()
                                                        .done(texts.get("ui.assessment.report.done", name))))));
    }

    private Screen exchange() {
        return new ExchangeView(
                exchange,
                openCase.exchange(),
                tools,
                value -> openCase.entities()
                        .page(value.object(), shell.perspectiveProperty().get()),
                new ExchangeView.Ways(this::resolveContested, this::openThing));
    }

    private void resolveContested(Exchange.Contested value, EntityPage.Block block) {
        var model = new EntityPageViewModel(
                value.object(), openCase.entities(), tools.background(), texts, shell.perspectiveProperty()::get);
        var shown = block.live().stream()
                .filter(EntityPage.ClaimLine::isShown)
                .findFirst()
                .orElse(block.live().getFirst());
        entityDialogs.resolve(block, shown, new EntityDialogs.Decision() {
            @Override
            public void stands(ClaimId claim, String reason) {
                model.resolve(block.property(), claim, reason);
            }

            @Override
            public void written(String written, String reason) {
                model.resolveWith(block.property(), written, reason);
            }
        });
    }

    private void inspect(Path file) {
        shell.open(Place.EXCHANGE);
        exchange.inspect(file);
    }

    private void addPartner(Path card) {
        shell.open(Place.EXCHANGE);
        exchange.addPartner(card);
    }
}

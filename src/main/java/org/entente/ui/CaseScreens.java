package org.entente.ui;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.util.Duration;
import org.entente.app.dashboard.Proof;
import org.entente.app.settings.Settings;
import org.entente.model.ObjectId;
import org.entente.report.Template;
import org.entente.ui.attachment.AttachDialog;
import org.entente.ui.dashboard.DashboardView;
import org.entente.ui.dashboard.DashboardViewModel;
import org.entente.ui.dashboard.ListingView;
import org.entente.ui.door.Dashboard;
import org.entente.ui.door.Home;
import org.entente.ui.door.OpenCase;
import org.entente.ui.door.Sources;
import org.entente.ui.exchange.ExchangeViewModel;
import org.entente.ui.graph.GraphView;
import org.entente.ui.graph.GraphViewModel;
import org.entente.ui.intake.Intake;
import org.entente.ui.report.ReportsView;
import org.entente.ui.report.ReportsViewModel;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.shell.CopyBoard;
import org.entente.ui.shell.Destination;
import org.entente.ui.shell.Place;
import org.entente.ui.shell.Screen;
import org.entente.ui.shell.ShellViewModel;
import org.entente.ui.shell.StepsViewModel;
import org.jspecify.annotations.Nullable;

/** Makes the screens of one case and knows the ways between them. */
final class CaseScreens {

    private final OpenCase openCase;
    private final CaseTools tools;
    private final ShellViewModel shell;
    private final ErasureForms erasures;
    private final EntityScreens entities;
    private final SourceScreens sources;
    private final AssessmentScreens assessments;
    private final ReportsViewModel reports;
    private final DashboardViewModel dashboard;
    private final GraphViewModel graph;
    private final ExchangeScreens exchange;
    private final Intake intake;
    private final SettingsScreens settings;
    private final CopyBoard board;
    private final BooleanSupplier dragMoves;
    private final AuditScreens audit;
    private @Nullable GraphView graphView;
    private long opening;

    /**
     * What stands around the screens of a case.
     *
     * @param steps what was done, to be taken back
     * @param lock locks the window
     */
    record Around(StepsViewModel steps, Runnable lock, SettingsRoom settings) {}

    CaseScreens(OpenCase openCase, CaseTools tools, ShellViewModel shell, Around around) {
        this.openCase = openCase;
        this.tools = tools;
        this.shell = shell;
        this.settings = new SettingsScreens(openCase, tools, around.settings(), around.lock());
        this.board = new CopyBoard(
                () -> Duration.seconds(around.settings().model().now().clipboardSeconds()));
        this.erasures = new ErasureForms(openCase, tools);
        this.audit = new AuditScreens(openCase, tools, shell, erasures, this::open);
        var texts = tools.texts();
        var perspective = shell.perspectiveProperty();
        var attaching = new AttachDialog(openCase.attachments(), tools, openCase.entities()::levels);
        entities = new EntityScreens(
                openCase,
                tools,
                shell,
                attaching,
                new EntityScreens.Ways(
                        this::open,
                        this::openSource,
                        this::showInGraph,
                        this::showInGraph,
                        erasures::dates,
                        this::showInAudit),
                board,
                around.settings().model().currentProperty().map(Settings::coversPhotos));
        sources = new SourceScreens(openCase, tools, shell, attaching, entities, this::open);
        assessments = new AssessmentScreens(
                openCase,
                tools,
                shell,
                new AssessmentScreens.Ways(this::open, this::showInAudit, this::report),
                around.settings().second());
        reports = new ReportsViewModel(openCase.reports(), tools.background(), tools.tasks(), texts);
        dashboard = new DashboardViewModel(openCase.dashboard(), tools.background(), texts);
        graph = new GraphViewModel(
                new GraphViewModel.From(openCase.charts(), around.steps(), perspective::get),
                tools.background(),
                tools.tasks(),
                texts);
        dragMoves = () -> around.settings().model().now().dragMoves();
        exchange = new ExchangeScreens(openCase, tools, shell, this::open, this::takeOnOutbox);
        ReferenceWork.serve(openCase, entities.work(), tools, exchange::pack);
        intake = new Intake(
                openCase.imports(),
                tools,
                new Intake.Ways(
                        exchange::inspect,
                        exchange::addPartner,
                        sources::attach,
                        around.steps()::undoAlone,
                        this::showInGraph,
                        this::open,
                        this::showPossibleDuplicates,
                        board::put));
        WaitingBadges.show(dashboard, shell);
        exchange.begin(dashboard::recount);
        dashboard.recount();
    }

    Screen make(Destination destination) {
        return switch (destination) {
            case Destination.AtPlace(Place place) ->
                switch (place) {
                    case DASHBOARD -> new DashboardView(dashboard, tools.texts(), dashboardWays());
                    case ENTITIES -> entities.list();
                    case SOURCES -> sources.list();
                    case GRAPH -> graph();
                    case ASSESSMENTS -> assessments.list();
                    case EXCHANGE -> exchange.make();
                    case REPORTS -> new ReportsView(reports, tools, this::open);
                    case AUDIT -> audit.make(null);
                    case SETTINGS -> settings.make();
                };
            case Destination.AtEntity(ObjectId id) -> entities.page(id);
            case Destination.AtSource(ObjectId id) -> sources.page(id);
            case Destination.AtAssessment(ObjectId id) -> assessments.page(id);
            case Destination.AtAudit(ObjectId id) -> audit.make(id);
            case Destination.AtListing(Proof proof) -> new ListingView(dashboard, tools.texts(), proof, this::open);
        };
    }

    /** Shows what of the log touched a thing. */
    void showInAudit(ObjectId id) {
        audit.showAbout(id);
    }

    private DashboardView.Ways dashboardWays() {
        return new DashboardView.Ways(this::go, sources::create, entities::create, this::importFiles);
    }

    private void go(Dashboard.Goal goal) {
        switch (goal) {
            case Dashboard.Goal.Assessment(ObjectId id) -> shell.open(new Destination.AtAssessment(id), false);
            case Dashboard.Goal.Listed(Proof proof) -> shell.open(new Destination.AtListing(proof), true);
            case Dashboard.Goal.Contested() -> exchange.show(ExchangeViewModel.Part.CONTESTED);
            case Dashboard.Goal.Partners() -> exchange.show(ExchangeViewModel.Part.PARTNERS);
            case Dashboard.Goal.Inbox() -> exchange.show(ExchangeViewModel.Part.INBOX);
            case Dashboard.Goal.Outbox() -> exchange.show(ExchangeViewModel.Part.OUTBOX);
            case Dashboard.Goal.Audit() -> audit.showAll();
            case Dashboard.Goal.Thing(ObjectId id) -> open(id);
        }
    }

    private void report(ObjectId assessment, Template template) {
        reports.begin(assessment, template);
        shell.open(Place.REPORTS);
    }

    /** Opens a thing on the screen where its kind is looked at, whoever names it. */
    void open(ObjectId id) {
        long mine = ++opening;
        tools.background().run(() -> openCase.things().home(id), home -> {
            if (mine == opening) { // otherwise another was asked for meanwhile, or the case is closed
                switch (home) {
                    case Home.Entity(ObjectId entity) -> shell.open(new Destination.AtEntity(entity), true);
                    case Home.Source(ObjectId source) -> shell.open(new Destination.AtSource(source), true);
                    case Home.Assessment(ObjectId one) -> shell.open(new Destination.AtAssessment(one), false);
                }
            }
        });
    }

    private void openSource(ObjectId id, Predicate<Sources.Resting> what) {
        sources.open(id, what);
    }

    /** Shows a part of the exchange. */
    void show(ExchangeViewModel.Part part) {
        exchange.show(part);
    }

    void newEntity() {
        shell.open(Place.ENTITIES);
        entities.create();
    }

    /**
     * Asks for a new thing of the kind that a place is about.
     *
     * @return whether the place is about a kind
     */
    boolean makeNew(Place place) {
        switch (place) {
            case ENTITIES -> entities.create();
            case SOURCES -> sources.create();
            case ASSESSMENTS -> assessments.create();
            case DASHBOARD, GRAPH, EXCHANGE, REPORTS, AUDIT, SETTINGS -> {
                return false;
            }
        }
        return true;
    }

    void showPossibleDuplicates() {
        shell.open(Place.ENTITIES);
        entities.showPossibleDuplicates();
    }

    void newSource() {
        shell.open(Place.SOURCES);
        sources.create();
    }

    void newAssessment() {
        shell.open(Place.ASSESSMENTS);
        assessments.create();
    }

    void take(List<Path> files) {
        intake.take(files);
    }

    private void takeOnOutbox(List<Path> files) {
        intake.takeOnOutbox(files);
    }

    void importFiles() {
        intake.choose();
    }

    void pasteTable() {
        intake.paste();
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
        exchange.changed();
        dashboard.recount();
    }

    void showInGraph(ObjectId id) {
        shell.open(Place.GRAPH);
        graph.show(List.of(id));
    }

    private void showInGraph(Collection<ObjectId> things) {
        shell.open(Place.GRAPH);
        graph.show(things);
    }

    /** Lets go of what was copied. */
    void close() {
        opening++;
        board.clear();
    }

    private Screen graph() {
        var view = new GraphView(
                graph, entities.inspector(), tools, new GraphView.Ways(this::open, this::showInAudit), dragMoves);
        graphView = view;
        return view;
    }

    /** Copies the vault if it is time to, unless the analyst wants none of that. */
    void backUpIfDue() {
        settings.backUpIfDue();
    }
}

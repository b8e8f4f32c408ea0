package org.entente.ui.entity;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.ui.attachment.FilesViewModel;
import org.entente.ui.attachment.GalleryViewModel;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.control.States;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.EntityPage;
import org.entente.ui.shell.Screen;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** One entity: who it is, every claim about it, its links, its history. */
public final class EntityPageView implements Screen {

    private static final List<String> TABS = List.of("overview", "links", "photos", "files", "history");
    /** What stands above the reader of a file; it gets the rest of the height. */
    private static final double HEAD = 212;

    private static final double LEAST_READER = 320;

    private final EntityPageViewModel model;
    private final EntityInspector inspector;
    private final Texts texts;
    private final Chips chips;
    private final Ways ways;
    private final Attached attached;
    private final ClaimGrid grid;
    private final StackPane root = new StackPane();
    private final StackPane body = new StackPane();
    private String tab = "overview";

    /**
     * Where one can go from here.
     *
     * @param list back to the table
     * @param open to another thing's page
     * @param graph to the chart around this thing
     * @param addClaim asks for another claim
     * @param resolve asks which claim of a property stands
     */
    public record Ways(
            Runnable list,
            Consumer<ObjectId> open,
            Consumer<ObjectId> graph,
            Consumer<EntityPage> addClaim,
            java.util.function.BiConsumer<EntityPage.Block, EntityPage.ClaimLine> resolve) {}

    /** Its photos and files, and where they are shown. */
    public record Attached(GalleryViewModel photos, Region gallery, FilesViewModel files, Region reader) {}

    public EntityPageView(
            EntityPageViewModel model, EntityInspector inspector, Texts texts, Ways ways, Attached attached) {
        this.model = model;
        this.inspector = inspector;
        this.texts = texts;
        this.ways = ways;
        this.attached = attached;
        attached.reader()
                .prefHeightProperty()
                .bind(root.heightProperty().map(height -> Math.max(LEAST_READER, height.doubleValue() - HEAD)));
        chips = new Chips(texts);
        grid = new ClaimGrid(texts, ways.open(), id -> model.sourceProperty().set(id), ways.resolve());
        root.setId("entity-page");
        root.getChildren().setAll(States.loading(texts.get("ui.entity.loading")));
        model.pageProperty().subscribe(this::show);
        model.errorProperty().subscribe(error -> {
            if (!error.isEmpty()) {
                root.getChildren()
                        .setAll(States.failed(
                                error, Controls.button("page-retry", texts.get("ui.retry"), model::refresh)));
            }
        });
        model.sourceProperty().subscribe(inspector::show);
    }

    private void show(@Nullable EntityPage page) {
        if (page == null) {
            return;
        }
        var content = new VBox(crumbs(page), head(page), tabs(page), body);
        content.setStyle("-fx-padding: 16 32 32 32;");
        showTab(page);
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        root.getChildren().setAll(scroll);
    }

    private Node crumbs(EntityPage page) {
        var list = Controls.button("page-list", texts.get("ui.place.entities"), ways.list(), "plain-link", "small");
        var row = new HBox(
                8,
                list,
                Icons.of("mdi2c-chevron-right", "icon-16"),
                Chips.styled(page.name(), "muted", "small"),
                Controls.spring(),
                chips.portion(page.portion()));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node head(EntityPage page) {
        var name = Chips.styled(page.name(), "title");
        name.setId("page-name");
        name.setWrapText(true);
        var first = new HBox(12, name, Chips.styled(page.symbol().label(), "muted"));
        first.setAlignment(Pos.CENTER_LEFT);
        if (page.contested() > 0) {
            first.getChildren().add(Chips.styled(texts.get("ui.page.contested", page.contested()), "contested-chip"));
        }
        var words = new VBox(4, first);
        if (!page.also().isEmpty()) {
            var also = Chips.styled(page.also(), "muted");
            also.setWrapText(true);
            words.getChildren().add(also);
        }
        words.getChildren()
                .add(Chips.styled(
                        texts.get(
                                "ui.page.counts",
                                page.links().size(),
                                page.claims(),
                                page.sources(),
                                String.join(", ", page.contributors())),
                        "small",
                        "muted"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var graph = button(
                "page-graph",
                "mdi2g-graph-outline",
                "ui.page.graph",
                () -> ways.graph().accept(page.id()));
        var claim = button(
                "page-claim",
                "mdi2p-plus",
                "ui.page.claim",
                () -> ways.addClaim().accept(page));
        claim.getStyleClass().add("accent");
        var row = new HBox(16, new SymbolView(page.symbol(), 48), words, graph, claim);
        row.setStyle("-fx-padding: 12 0 16 0;");
        return row;
    }

    private Button button(String id, String icon, String key, Runnable action) {
        var button = Controls.button(id, icon, texts.get(key), action);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private Node tabs(EntityPage page) {
        var row = new HBox();
        row.getStyleClass().addAll("under-tabs", "ruled");
        var group = new ToggleGroup();
        for (String name : TABS) {
            var button = new ToggleButton();
            button.textProperty()
                    .bind(Bindings.createStringBinding(
                            () -> texts.get("ui.page.tab." + name, count(name, page)),
                            attached.photos().photos(),
                            attached.files().files()));
            button.setId("page-tab-" + name);
            button.setToggleGroup(group);
            button.getStyleClass().add("under-tab");
            button.setSelected(name.equals(tab));
            button.setOnAction(_ -> {
                button.setSelected(true);
                tab = name;
                showTab(page);
            });
            row.getChildren().add(button);
        }
        return row;
    }

    private int count(String name, EntityPage page) {
        return switch (name) {
            case "links" -> page.links().size();
            case "photos" -> attached.photos().photos().size();
            case "files" -> attached.files().files().size();
            case "history" -> page.history().size();
            default -> page.claims();
        };
    }

    private void showTab(EntityPage page) {
        body.getChildren()
                .setAll(
                        switch (tab) {
                            case "links" -> links(page);
                            case "photos" -> attached.gallery();
                            case "files" -> attached.reader();
                            case "history" -> history(page);
                            default -> grid.build(page.blocks());
                        });
    }

    private Node links(EntityPage page) {
        var box = new VBox();
        if (page.links().isEmpty()) {
            box.getChildren().add(Chips.styled(texts.get("ui.page.links.empty"), "muted"));
        }
        for (var link : page.links()) {
            var kind =
                    Chips.styled(link.isOutgoing() ? link.kind() : texts.get("ui.link.incoming", link.kind()), "muted");
            kind.setPrefWidth(200);
            var name = Chips.styled(link.name(), "link-text");
            name.setOnMouseClicked(_ -> ways.open().accept(link.other()));
            var row = new HBox(
                    12,
                    kind,
                    new SymbolView(link.symbol(), 24),
                    name,
                    Controls.spring(),
                    chips.grade(link.grade()),
                    chips.portion(link.portion()));
            row.getStyleClass().addAll("claim-row", "ruled-muted");
            row.setAlignment(Pos.CENTER_LEFT);
            box.getChildren().add(row);
        }
        return box;
    }

    private Node history(EntityPage page) {
        var box = new VBox();
        for (var line : page.history()) {
            var when = Chips.styled(line.when(), "muted", "small");
            when.setMinWidth(140);
            var what = Chips.styled(line.what());
            what.setWrapText(true);
            var row = new HBox(12, when, what, Controls.spring(), Chips.styled(line.who(), "muted", "small"));
            row.getStyleClass().addAll("claim-row", "ruled-muted");
            row.setAlignment(Pos.CENTER_LEFT);
            box.getChildren().add(row);
        }
        return box;
    }

    @Override
    public Node view() {
        return root;
    }

    @Override
    public Optional<Node> inspector() {
        return Optional.of(inspector.node());
    }

    @Override
    public ObservableValue<String> title() {
        return Bindings.createStringBinding(
                () -> {
                    EntityPage page = model.pageProperty().get();
                    return page == null ? "…" : page.name();
                },
                model.pageProperty());
    }

    @Override
    public ObservableValue<String> selection() {
        return Bindings.createStringBinding(
                () -> {
                    EntityPage page = model.pageProperty().get();
                    return page == null ? texts.get("ui.selection.none") : texts.get("ui.selection.one", page.name());
                },
                model.pageProperty());
    }

    @Override
    public ObservableValue<String> filter() {
        return new ReadOnlyStringWrapper(texts.get("ui.filter.none"));
    }

    @Override
    public void refresh() {
        model.refresh();
        attached.photos().refresh();
        attached.files().refresh();
    }

    @Override
    public void stepBack() {
        model.sourceProperty().set(null);
    }

    @Override
    public void close() {
        model.clear();
        attached.photos().clear();
        attached.files().clear();
        root.getChildren().clear();
    }
}

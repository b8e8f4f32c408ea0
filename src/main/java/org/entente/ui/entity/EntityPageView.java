package org.entente.ui.entity;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.ui.attachment.FilesViewModel;
import org.entente.ui.attachment.GalleryViewModel;
import org.entente.ui.control.Controls;
import org.entente.ui.control.States;
import org.entente.ui.door.EntityPage;
import org.entente.ui.door.Shown;
import org.entente.ui.shell.Screen;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** One entity: who it is, every claim about it, its links, its history. */
public final class EntityPageView implements Screen {

    /** What stands above the reader of a file; it gets the rest of the height. */
    private static final double HEAD = 212;

    private static final String SOURCE = "source";
    private static final double LEAST_READER = 320;

    private final EntityPageViewModel model;
    private final EntityInspector inspector;
    private final Texts texts;
    private final Attached attached;
    private final EntityPageHead head;
    private final EntityPageTabs tabs;
    private final StackPane root = new StackPane();

    /**
     * Where one can go from here.
     *
     * @param list back to the table
     * @param open to another thing's page
     * @param graph to the chart around this thing
     * @param addClaim asks for another claim
     * @param resolve asks which claim of a property stands
     * @param split asks why this thing is not one with the others
     */
    public record Ways(
            Runnable list,
            Consumer<ObjectId> open,
            Consumer<ObjectId> graph,
            Consumer<EntityPage> addClaim,
            java.util.function.BiConsumer<EntityPage.Block, EntityPage.ClaimLine> resolve,
            Consumer<ObjectId> split) {}

    /** Its photos and files, and where they are shown. */
    public record Attached(GalleryViewModel photos, Region gallery, FilesViewModel files, Region reader) {}

    public EntityPageView(
            EntityPageViewModel model, EntityInspector inspector, Texts texts, Ways ways, Attached attached) {
        this.model = model;
        this.inspector = inspector;
        this.texts = texts;
        this.attached = attached;
        head = new EntityPageHead(texts, ways);
        var grid =
                new ClaimGrid(texts, ways.open(), id -> model.sourceProperty().set(id), ways.resolve());
        tabs = new EntityPageTabs(texts, grid, attached, ways.open());
        attached.reader()
                .prefHeightProperty()
                .bind(root.heightProperty().map(height -> Math.max(LEAST_READER, height.doubleValue() - HEAD)));
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
        var content = new VBox(head.crumbs(page), head.of(page));
        if (!page.same().isEmpty()) {
            content.getChildren().add(head.same(page));
        }
        content.getChildren().addAll(tabs.strip(page), tabs.body());
        content.setStyle("-fx-padding: 16 32 32 32;");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        root.getChildren().setAll(scroll);
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
                () -> model.sourceName()
                        .map(name -> texts.get("ui.selection.one", name))
                        .orElseGet(() -> texts.get("ui.selection.none")),
                model.pageProperty(),
                model.sourceProperty());
    }

    @Override
    public ObservableValue<Shown> shown() {
        return Bindings.createObjectBinding(
                () -> {
                    EntityPage page = model.pageProperty().get();
                    return page == null ? Shown.EVERYTHING : page.shown().and(inspector.shown().getValue());
                },
                model.pageProperty(),
                inspector.shown());
    }

    @Override
    public void refresh() {
        model.refresh();
        attached.photos().refresh();
        attached.files().refresh();
    }

    @Override
    public Map<String, String> spot() {
        ObjectId source = model.sourceProperty().get();
        return source == null ? Map.of() : Map.of(SOURCE, source.toString());
    }

    @Override
    public void comeBack(Map<String, String> spot) {
        model.sourceProperty().set(ObjectId.parse(spot.getOrDefault(SOURCE, "")));
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

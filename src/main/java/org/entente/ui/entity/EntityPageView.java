package org.entente.ui.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.ui.attachment.FilesViewModel;
import org.entente.ui.attachment.GalleryViewModel;
import org.entente.ui.control.Controls;
import org.entente.ui.control.States;
import org.entente.ui.door.Attachments;
import org.entente.ui.door.EntityPage;
import org.entente.ui.door.Shown;
import org.entente.ui.keys.KeyAction;
import org.entente.ui.keys.Shortcut;
import org.entente.ui.shell.Screen;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** One entity: who it is, every claim about it, its links, its history. */
public final class EntityPageView implements Screen {

    /** What stands above the reader of a file; it gets the rest of the height. */
    private static final double HEAD = 212;

    private static final double LEAST_READER = 320;

    private final EntityPageViewModel model;
    private final Sourced sourced;
    private final Texts texts;
    private final Ways ways;
    private final Attached attached;
    private final EntityPageHead head;
    private final EntityPageTabs tabs;
    private final StackPane root = new StackPane();
    private boolean isOpening;

    /**
     * Where one can go from here.
     *
     * @param list back to the table
     * @param open to another thing's page
     * @param graph to the chart around this thing
     * @param addClaim asks for another claim, about a property that is proposed, or about any if that is empty
     * @param changeAlias asks what to say of another name
     * @param addSource asks where a value comes from
     * @param resolve asks which claim of a property stands
     * @param split asks why this thing is not one with the others
     * @param mark asks how everything said about it is to be marked
     * @param cite asks which judgement this thing speaks for or against
     * @param more what else can be done with it
     */
    public record Ways(
            Runnable list,
            Consumer<ObjectId> open,
            Consumer<ObjectId> graph,
            BiConsumer<EntityPage, String> addClaim,
            Consumer<EntityPage.AliasLine> changeAlias,
            Consumer<EntityPage.ClaimLine> addSource,
            BiConsumer<EntityPage.Block, EntityPage.ClaimLine> resolve,
            Consumer<ObjectId> split,
            Consumer<ObjectId> mark,
            Consumer<ObjectId> cite,
            Function<ObjectId, ContextMenu> more) {}

    /**
     * Its photos and files, and where they are shown.
     *
     * @param face the first photo, beside the name
     */
    public record Attached(GalleryViewModel photos, Node face, Region gallery, FilesViewModel files, Region reader) {}

    /** Where what is chosen comes from, and where that is shown. */
    public record Sourced(CitedSourceModel model, SourceCard card) {}

    public EntityPageView(EntityPageViewModel model, Sourced sourced, Texts texts, Ways ways, Attached attached) {
        this.model = model;
        this.sourced = sourced;
        this.texts = texts;
        this.ways = ways;
        this.attached = attached;
        head = new EntityPageHead(texts, ways);
        tabs = new EntityPageTabs(model, texts, ways, attached);
        attached.reader()
                .prefHeightProperty()
                .bind(root.heightProperty().map(height -> Math.max(LEAST_READER, height.doubleValue() - HEAD)));
        root.setId("entity-page");
        root.getChildren().setAll(States.loading(texts.get("ui.page.loading")));
        model.pageProperty().subscribe(this::show);
        model.errorProperty().subscribe(error -> {
            if (!error.isEmpty()) {
                root.getChildren()
                        .setAll(States.failed(
                                error, Controls.button("page-retry", texts.get("ui.retry"), model::refresh)));
            }
        });
        model.inspectedProperty().subscribe(sourced.model()::show);
        listenToKeys();
    }

    private void listenToKeys() {
        var keys = new ArrayList<>(tabs.keys());
        keys.add(new Shortcut(KeyAction.CLAIM, this::addClaim));
        texts.keys().hearWhileShown(root, keys);
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            boolean isAlone = !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
            if (key.getCode() == KeyCode.P && isAlone && !(key.getTarget() instanceof TextInputControl)) {
                resolve();
                key.consume();
            }
        });
        root.sceneProperty().subscribe(scene -> {
            isOpening = scene != null;
            if (scene != null && model.pageProperty().get() != null) {
                takeCursor();
            }
        });
    }

    /** Whoever opens a page goes on with the keyboard in it, unless something is being typed. */
    private void takeCursor() {
        var scene = root.getScene();
        isOpening = false;
        if (scene != null && !(scene.getFocusOwner() instanceof TextInputControl)) {
            tabs.rows().focus();
        }
    }

    /** About the property that is chosen, among names another name: whoever goes there and says something means that. */
    private void addClaim() {
        EntityPage page = model.pageProperty().get();
        if (page != null) {
            boolean isAmongNames = model.tabProperty().get() == EntityPageViewModel.Tab.ALIASES;
            ways.addClaim().accept(page, isAmongNames ? "alias" : tabs.rows().property());
        }
    }

    private void resolve() {
        EntityPage.Block block = tabs.rows().contested();
        if (block != null) {
            ways.resolve()
                    .accept(
                            block,
                            block.live().stream()
                                    .filter(EntityPage.ClaimLine::isShown)
                                    .findFirst()
                                    .orElse(block.live().getFirst()));
        }
    }

    private void show(@Nullable EntityPage page) {
        if (page == null) {
            return;
        }
        boolean isHere = isOpening || root.isFocusWithin();
        Node had = root.isFocusWithin() ? root.getScene().getFocusOwner() : null;
        var content = new VBox(head.crumbs(page), head.of(page, attached.face()));
        if (!page.same().isEmpty()) {
            content.getChildren().add(head.same(page));
        }
        content.getChildren().addAll(tabs.strip(page), tabs.body());
        content.setStyle("-fx-padding: 16 32 32 32;");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        root.getChildren().setAll(scroll);
        if (had != null && had.getScene() != null) {
            had.requestFocus(); // a part that stays as it is, such as the gallery
        } else if (isHere) {
            takeCursor();
        }
    }

    @Override
    public Node view() {
        return root;
    }

    @Override
    public Optional<Node> inspector() {
        return Optional.of(sourced.card().node());
    }

    /** Its parts give way, so that nothing has to scroll sideways. */
    @Override
    public double leastWidth() {
        return 0;
    }

    /** It scrolls itself; another bar beside its own would only move its head out of sight. */
    @Override
    public double leastHeight() {
        return 0;
    }

    /** A head in which what can be done stands beside the name. */
    @Override
    public double comfortableWidth() {
        return 1_000;
    }

    @Override
    public ObservableValue<String> title() {
        return Bindings.createStringBinding(
                () -> {
                    EntityPage page = model.pageProperty().get();
                    return page == null ? texts.get("ui.shell.tab.opening") : page.name();
                },
                model.pageProperty());
    }

    @Override
    public ObservableValue<String> selection() {
        return model.chosenProperty()
                .map(chosen -> chosen == null ? "" : chosen.selection(texts))
                .orElse(texts.get("ui.selection.none"));
    }

    /** The tab in front and the source beside it. */
    @Override
    public ObservableValue<Shown> shown() {
        return Bindings.createObjectBinding(
                () -> {
                    EntityPage page = model.pageProperty().get();
                    return page == null
                            ? Shown.EVERYTHING
                            : TabMarks.of(
                                            page,
                                            model.tabProperty().get(),
                                            model.inspectedProperty().get())
                                    .and(attachedMarks());
                },
                model.pageProperty(),
                model.tabProperty(),
                model.inspectedProperty(),
                attached.photos().photos(),
                attached.files().files());
    }

    private Shown.Some attachedMarks() {
        return switch (model.tabProperty().get()) {
            case PHOTOS ->
                Shown.marked(attached.photos().photos().stream()
                        .map(photo -> photo.file().portion()));
            case FILES -> Shown.marked(attached.files().files().stream().map(Attachments.File::portion));
            default -> Shown.NOTHING;
        };
    }

    @Override
    public void refresh() {
        model.refresh();
        sourced.model().refresh();
        attached.photos().refresh();
        attached.files().refresh();
    }

    @Override
    public void withSelected(Consumer<List<ObjectId>> taker) {
        EntityPage page = model.pageProperty().get();
        taker.accept(page == null ? List.of() : List.of(page.id()));
    }

    @Override
    public void stepBack() {
        model.chosenProperty().set(null);
    }

    @Override
    public void close() {
        model.clear();
        sourced.model().clear();
        attached.photos().clear();
        attached.files().clear();
        root.getChildren().clear();
    }
}

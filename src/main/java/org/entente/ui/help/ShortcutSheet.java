package org.entente.ui.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Fields;
import org.entente.ui.keys.KeyAction;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;

/** The keys that work now, and what each does. */
public final class ShortcutSheet extends VBox {

    private static final double ABOVE = 20;
    private static final double BETWEEN = 32;

    /** What a column needs, in letters of the usual size. */
    private static final double WIDE = 300;

    private static final int MOST = 3;

    /** The edge of what scrolls. */
    private static final double SCROLLED = 4;

    private final Texts texts;
    private final List<Block> groups = new ArrayList<>();
    private final ScrollPane scroll = new ScrollPane();
    private int beside;

    /** A group of keys under its heading, and how many lines that takes. */
    private record Block(Group group, GridPane keys, int lines) {}

    /** What keys are about. Each belongs to the first that holds it. */
    private enum Group {
        PLACES("ui.help.keys.places"),
        WORK("ui.help.keys.work"),
        PAGE("ui.help.keys.page"),
        WINDOW("ui.help.keys.window");

        private static final List<KeyAction> AT_WORK = List.of(
                KeyAction.NEW,
                KeyAction.UNDO,
                KeyAction.REDO,
                KeyAction.FIND,
                KeyAction.GRADE,
                KeyAction.HIGHLIGHT,
                KeyAction.LINK,
                KeyAction.CITE,
                KeyAction.EXPORT,
                KeyAction.CHECK);

        private final String words;

        Group(String words) {
            this.words = words;
        }

        boolean holds(KeyAction action) {
            return of(action) == this;
        }

        private static Group of(KeyAction action) {
            if (action.id().startsWith("place-")) {
                return PLACES;
            }
            if (AT_WORK.contains(action)) {
                return WORK;
            }
            return action.id().startsWith("page-") || action.equals(KeyAction.CLAIM) ? PAGE : WINDOW;
        }
    }

    public ShortcutSheet(List<KeyAction> shortcuts, Texts texts) {
        super(12);
        this.texts = texts;
        setId("shortcuts");
        for (Group group : Group.values()) {
            var inside = shortcuts.stream().filter(group::holds).toList();
            if (!inside.isEmpty()) {
                groups.add(block(group, inside));
            }
        }
        var title = Chips.styled(texts.get("ui.help.keys"), "section");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var hint = Fields.hint(texts.get("ui.help.keys.hint", KeyAction.GUIDE));
        hint.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(title, scroll, hint);
        var scale = TextScale.of(this);
        scale.subscribe(now -> {
            setMaxWidth(MOST * (WIDE + BETWEEN) * now.doubleValue());
            share(now.doubleValue());
        });
        widthProperty().subscribe(_ -> share(scale.getValue().doubleValue()));
        focusedProperty().subscribe(isFocused -> {
            if (isFocused) {
                scroll.requestFocus(); // so that the arrow keys scroll at once
            }
        });
    }

    private Block block(Group group, List<KeyAction> inside) {
        var grid = new GridPane(24, 6);
        var words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(words);
        grid.addRow(0, Chips.styled(texts.get(group.words), "strong", "shortcut-group"));
        for (KeyAction each : inside) {
            var keys = Chips.styled(texts.get("ui.settings.keyboard.key", each), "key-cap");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            var what = Chips.styled(texts.get(each.words()));
            what.setWrapText(true);
            what.setMinHeight(Region.USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), what, keys);
        }
        return new Block(group, grid, inside.size() + 2);
    }

    /** As many columns as there is room for, about as long as each other. */
    private void share(double scale) {
        int many = (int) Math.clamp(getWidth() / (WIDE * scale), 1, MOST);
        if (getWidth() > 0 && many != beside) {
            beside = many;
            var row = new HBox(BETWEEN * scale);
            row.setStyle("-fx-padding: 0 16 0 0;");
            for (List<Block> column : columns(many)) {
                var box = new VBox(ABOVE);
                box.setPrefWidth(WIDE * scale);
                HBox.setHgrow(box, Priority.ALWAYS);
                column.forEach(block -> box.getChildren().add(block.keys()));
                row.getChildren().add(box);
            }
            row.heightProperty().subscribe(high -> {
                if (high.doubleValue() > 0) {
                    double around = prefHeight(getWidth()) - scroll.prefHeight(getWidth());
                    setMaxHeight(high.doubleValue() + around + SCROLLED);
                }
            });
            scroll.setContent(row);
        }
    }

    /** The longest first, each where there is least; then as they are in {@link Group}. */
    private List<List<Block>> columns(int many) {
        var columns = IntStream.range(0, many)
                .<List<Block>>mapToObj(_ -> new ArrayList<>())
                .toList();
        groups.stream()
                .sorted(Comparator.comparing(Block::lines).reversed())
                .forEach(block -> columns.stream()
                        .min(Comparator.comparing(
                                column -> column.stream().mapToInt(Block::lines).sum()))
                        .ifPresent(column -> column.add(block)));
        columns.forEach(column -> column.sort(Comparator.comparing(Block::group)));
        return columns.stream()
                .filter(column -> !column.isEmpty())
                .sorted(Comparator.comparing(column -> column.getFirst().group()))
                .toList();
    }
}

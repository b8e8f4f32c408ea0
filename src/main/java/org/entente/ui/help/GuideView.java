package org.entente.ui.help;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Fields;
import org.entente.ui.help.GuidePage.Block;
import org.entente.ui.help.GuidePage.Span;
import org.entente.ui.help.GuidePage.Style;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/** The guide: its pages on the left, the chosen one on the right. */
public final class GuideView extends BorderPane {

    /** Of some 75 letters: longer lines lose the reader on the way back. */
    private static final double LINE = 560;

    /** The list of pages and what stands around the lines, at the usual size of text. */
    private static final double BESIDE = 360;

    /** What a title takes in the list, at the usual size of text. */
    private static final double PAGE_LINE = 40;

    private static final double GAP = 12;
    private static final double ABOVE_SECTION = 24;
    private static final double ABOVE_LEAD = 12;
    private static final double BETWEEN_LINES = 3;

    private final Texts texts;
    private final ListView<@Nullable String> pages = new ListView<>();
    private final ScrollPane scroll = new ScrollPane();
    private final TextField find = Fields.line("guide-find");
    private final Label none;

    /** @param first name of the page to begin with */
    public GuideView(String first, Texts texts) {
        this.texts = texts;
        setId("guide");
        pages.setId("guide-pages");
        pages.getItems().addAll(Guide.PAGES);
        pages.setAccessibleText(texts.get("ui.help.pages"));
        pages.getStyleClass().addAll("side", "setting-parts", "guide-pages");
        pages.setCellFactory(_ -> new ListCell<>() {
            {
                setPrefWidth(0); // a long title takes another line rather than being scrolled to
                setWrapText(true);
            }

            @Override
            protected void updateItem(@Nullable String name, boolean empty) {
                super.updateItem(name, empty);
                setText(name == null ? null : Guide.page(name).title());
            }
        });
        pages.getSelectionModel().selectedItemProperty().subscribe(name -> {
            if (name != null) {
                show(Guide.page(name));
            }
        });
        scroll.setFitToWidth(true);
        var title = Chips.styled(texts.get("ui.help.title"), "card-title");
        none = Fields.hint(texts.get("ui.help.find.none"));
        none.setId("guide-find-none");
        none.setPrefWidth(0); // the column is as wide as its list, whatever is found
        none.setMaxWidth(Double.MAX_VALUE);
        none.setPadding(new Insets(0, 12, 0, 12));
        none.managedProperty().bind(none.visibleProperty());
        none.setVisible(false);
        find.setPromptText(texts.get("ui.help.find"));
        find.setAccessibleText(texts.get("ui.help.find"));
        find.textProperty().addListener((_, _, words) -> narrow(words));
        var head = new VBox(8, title, find);
        head.setPadding(new Insets(8, 16, 8, 12));
        VBox.setVgrow(pages, Priority.ALWAYS);
        setLeft(new VBox(4, head, none, pages));
        setCenter(scroll);
        find.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DOWN) {
                pages.requestFocus();
                key.consume();
            }
        });
        focusedProperty().subscribe(isFocused -> {
            if (isFocused) {
                find.requestFocus(); // whoever opens the guide looks for something
            }
        });
        TextScale.of(this).subscribe(scale -> setMaxWidth((LINE + BESIDE) * scale.doubleValue()));
        pages.getSelectionModel().select(first);
        pages.heightProperty().subscribe(_ -> seeChosen());
    }

    /** The chosen page is in sight, and what stands before it as far as there is room. */
    private void seeChosen() {
        double line = PAGE_LINE * TextScale.of(this).getValue().doubleValue();
        int fitting = (int) (pages.getHeight() / line);
        int chosen = pages.getSelectionModel().getSelectedIndex();
        pages.scrollTo(Math.max(0, chosen - Math.max(0, fitting - 1)));
    }

    /** Only the pages that mention the words; the page that is open stays if it does. */
    private void narrow(String words) {
        var open = pages.getSelectionModel().getSelectedItem();
        var left = Guide.PAGES.stream()
                .filter(name -> Guide.page(name).mentions(words))
                .toList();
        none.setVisible(left.isEmpty());
        pages.getItems().setAll(left);
        if (!left.isEmpty()) {
            pages.getSelectionModel().select(open != null && left.contains(open) ? open : left.getFirst());
        }
    }

    private void show(GuidePage page) {
        var box = new VBox(GAP);
        box.getStyleClass().add("guide-page");
        var places = new HashMap<Block, Node>();
        boolean isFirst = true;
        for (Block block : page.blocks()) {
            Node node = node(block);
            if (block instanceof Block.Heading(int level, var _) && !isFirst) {
                VBox.setMargin(node, new Insets(level == 2 ? ABOVE_SECTION : ABOVE_LEAD, 0, 0, 0));
            }
            places.put(block, node);
            box.getChildren().add(node);
            if (isFirst && page.contents().size() >= GuidePage.WORTH_LISTING) {
                box.getChildren().add(contents(page.contents(), places));
            }
            isFirst = false;
        }
        scroll.setContent(box);
        scroll.setVvalue(0);
        if (!find.getText().isBlank()) {
            scroll.applyCss();
            scroll.layout(); // where something stands is known only then
            page.first(find.getText()).map(places::get).ifPresent(this::scrollTo);
        }
    }

    /** What the page is about, in two columns; each leads to its place. */
    private Node contents(List<Block.Heading> headings, Map<Block, Node> places) {
        var grid = new GridPane(24, 4);
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().setAll(half, half);
        int rows = (headings.size() + 1) / 2;
        for (int i = 0; i < headings.size(); i++) {
            Block.Heading heading = headings.get(i);
            var way = goTo(heading.text(), () -> scrollTo(places.get(heading)));
            way.setWrapText(true);
            way.setMinHeight(Region.USE_PREF_SIZE);
            grid.add(way, i / rows, i % rows);
        }
        var box = new VBox(8, Chips.styled(texts.get("ui.help.contents"), "strong", "small"), grid);
        box.setId("guide-contents");
        box.getStyleClass().add("guide-contents");
        TextScale.of(box).subscribe(scale -> box.setMaxWidth(LINE * scale.doubleValue()));
        return box;
    }

    private void scrollTo(@Nullable Node place) {
        if (place != null) {
            double room = scroll.getContent().getLayoutBounds().getHeight()
                    - scroll.getViewportBounds().getHeight();
            double at = place.getBoundsInParent().getMinY() - GAP;
            scroll.setVvalue(room <= 0 ? 0 : Math.min(1, at / room));
        }
    }

    private Node node(Block block) {
        return switch (block) {
            case Block.Heading(int level, List<Span> words) ->
                flow(words, level == 1 ? "title" : level == 2 ? "section" : "card-title");
            case Block.Paragraph(List<Span> words) -> flow(words);
            case Block.Item(String mark, List<Span> words) -> item(mark, words);
            case Block.Code(String text) -> code(text);
            case Block.Table(List<List<List<Span>>> rows) -> table(rows);
        };
    }

    private Node item(String mark, List<Span> words) {
        var dot = Chips.styled(mark, "muted");
        dot.setMinWidth(Region.USE_PREF_SIZE);
        var flow = flow(words);
        HBox.setHgrow(flow, Priority.ALWAYS);
        return new HBox(8, dot, flow);
    }

    private static Node code(String text) {
        var label = Chips.styled(text, "mono", "small");
        label.setMinWidth(Region.USE_PREF_SIZE);
        var inside = new ScrollPane(label);
        inside.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        inside.getStyleClass().add("guide-code");
        return inside;
    }

    private Node table(List<List<List<Span>>> rows) {
        var grid = new GridPane(16, 8);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                var cell = row == 0
                        ? flow(rows.get(row).get(column), "strong")
                        : flow(rows.get(row).get(column));
                if (row == 0) {
                    cell.setMinWidth(Region.USE_PREF_SIZE); // a head is no place to break a word
                }
                GridPane.setHgrow(cell, column == 0 ? Priority.SOMETIMES : Priority.ALWAYS);
                grid.add(cell, column, row);
            }
        }
        return grid;
    }

    private TextFlow flow(List<Span> words, String... styleClasses) {
        var flow = new TextFlow();
        flow.setLineSpacing(BETWEEN_LINES);
        TextScale.of(flow).subscribe(scale -> flow.setMaxWidth(LINE * scale.doubleValue()));
        for (Span span : words) {
            flow.getChildren().add(span.style() == Style.LINK ? link(span) : text(span, styleClasses));
        }
        return flow;
    }

    private static Text text(Span span, String... styleClasses) {
        var text = new Text(span.text());
        text.getStyleClass().addAll("text", "guide-text");
        text.getStyleClass().addAll(styleClasses);
        switch (span.style()) {
            case STRONG -> text.getStyleClass().add("strong");
            case EMPHASIS -> text.getStyleClass().add("emphasis");
            case CODE -> text.getStyleClass().addAll("mono", "small");
            case PLAIN, LINK -> {}
        }
        return text;
    }

    private Label link(Span span) {
        return goTo(span.text(), () -> pages.getSelectionModel().select(span.target()));
    }

    private static Label goTo(String words, Runnable way) {
        var label = Chips.styled(words, "link-text");
        label.setFocusTraversable(true);
        label.setAccessibleRole(AccessibleRole.HYPERLINK);
        label.setOnMouseClicked(_ -> way.run());
        label.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                way.run();
            }
        });
        return label;
    }
}

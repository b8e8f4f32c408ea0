package org.entente.ui.peek;

import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.entente.ui.attachment.PixelImage;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Icons;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.EntityPage.Block;
import org.entente.ui.door.EntityPage.ClaimLine;
import org.entente.ui.text.Texts;

/** A thing at a glance: photo, name in both scripts, type, mark, and its first claims besides the name, with grade and mark. */
final class PeekCard extends VBox {

    static final double WIDTH = 360;
    private static final double PHOTO = 72;

    /** Few enough to be read at a glance. */
    private static final int CLAIMS = 5;

    private final Texts texts;
    private final Chips chips;

    PeekCard(Peeked peeked, Texts texts) {
        super(8);
        this.texts = texts;
        this.chips = new Chips(texts);
        setId("peek");
        getStyleClass().addAll("drop", "peek");
        setMouseTransparent(true);
        setPrefWidth(WIDTH);
        setAccessibleRole(AccessibleRole.TEXT);
        var page = peeked.page();
        setAccessibleText(texts.get("ui.peek.spoken", page.name(), page.symbol().label(), page.portion()));
        getChildren().add(head(peeked));
        page.overview().stream()
                .flatMap(block -> shown(block).map(line -> claim(block, line)))
                .limit(CLAIMS)
                .forEach(getChildren()::add);
        getChildren()
                .add(Chips.styled(
                        texts.get("ui.peek.counts", page.claims(), page.links().size(), page.sources()),
                        "muted",
                        "caption"));
    }

    private Node head(Peeked peeked) {
        var page = peeked.page();
        var name = Chips.styled(page.name(), "card-title");
        name.setId("peek-name");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(2, name);
        if (!page.also().isEmpty()) {
            words.getChildren().add(wrapped(page.also()));
        }
        words.getChildren().add(Chips.styled(page.symbol().label(), "muted", "small"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        var portion = chips.portion(page.portion());
        portion.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(12, picture(peeked), words, portion);
        head.setAlignment(Pos.TOP_LEFT);
        return head;
    }

    private Node picture(Peeked peeked) {
        var photo = peeked.photo();
        if (peeked.isCovered()) {
            return cover();
        }
        if (photo == null) {
            return new SymbolView(peeked.page().symbol(), 36);
        }
        var view = new ImageView(PixelImage.of(photo.pixels()));
        view.setId("peek-photo");
        view.setPreserveRatio(true);
        view.setFitWidth(PHOTO);
        view.setFitHeight(PHOTO);
        return view;
    }

    private Node cover() {
        var words = Chips.styled(texts.get("ui.peek.covered"), "muted", "caption");
        words.setWrapText(true);
        words.setTextAlignment(TextAlignment.CENTER);
        var cover = new VBox(4, Icons.of("mdi2e-eye-off-outline", "icon-20"), words);
        cover.setId("peek-cover");
        cover.getStyleClass().add("photo-frame");
        cover.setAlignment(Pos.CENTER);
        cover.setMinSize(PHOTO, PHOTO);
        cover.setMaxSize(PHOTO, PHOTO);
        return cover;
    }

    private static Node wrapped(String words) {
        var label = Chips.styled(words, "muted");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** The value that is shown first; where values contradict each other, each of them: disagreement is not averaged away. */
    private static Stream<ClaimLine> shown(Block block) {
        return block.isContested() && block.resolution() == null
                ? block.live().stream()
                : block.live().stream()
                        .filter(ClaimLine::isShown)
                        .findFirst()
                        .or(() -> block.live().stream().findFirst())
                        .stream();
    }

    private Node claim(Block block, ClaimLine line) {
        var value = Chips.styled(line.value());
        value.setMinWidth(0);
        var said = new VBox(
                Chips.styled(
                        block.isContested()
                                ? texts.get("ui.peek.contested", block.label(), line.contributor())
                                : block.label(),
                        block.isContested() ? "warning-text" : "muted",
                        "caption"),
                value);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        var grade = line.source() == null ? chips.unsourced() : chips.grade(line.grade());
        grade.setMinWidth(Region.USE_PREF_SIZE);
        var portion = chips.portion(line.portion());
        portion.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(8, said, grade, portion);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}

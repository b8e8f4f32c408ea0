package org.entente.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.text.Texts;

/** The ways to narrow a search, for whoever has not typed anything yet. */
final class NarrowingHints {

    /** As it is typed. */
    private static final List<String> NARROWING =
            List.of("type:", "by:", "source:", "grade:", "marking:", "after:", "before:");

    private NarrowingHints() {}

    /** @param choose writes one where it is typed */
    static List<Node> of(Texts texts, Consumer<String> choose) {
        var chips = new FlowPane(6, 6);
        NARROWING.forEach(each -> chips.getChildren()
                .add(Controls.button(
                        "search-narrow-" + each.replace(":", ""), each, () -> choose.accept(each), "small")));
        return List.of(
                Chips.styled(texts.get("ui.search.narrow"), "muted", "caption"),
                chips,
                Chips.styled(texts.get("ui.search.narrow.hint"), "muted", "caption"));
    }
}

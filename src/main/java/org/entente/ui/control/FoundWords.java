package org.entente.ui.control;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.entente.search.Hit;

/** Words that a search found, with those that matched underlined and bold: on as many lines as they need. */
public final class FoundWords extends TextFlow {

    /** @param style style class of all of them */
    public FoundWords(String words, List<Hit.Span> spans, String style) {
        getStyleClass().add("found-words");
        setMinWidth(0);
        BaseDirection.follow(this, words);
        int at = 0;
        for (Hit.Span span : spans) {
            if (span.start() >= at && span.end() <= words.length()) {
                add(words.substring(at, span.start()), style);
                add(words.substring(span.start(), span.end()), style, "matched");
                at = span.end();
            }
        }
        add(words.substring(at), style);
    }

    /** All of them. */
    public String words() {
        return getChildren().stream().map(node -> ((Text) node).getText()).collect(Collectors.joining());
    }

    private void add(String words, String... styles) {
        getChildren().addAll(BaseDirection.texts(words, styles));
    }

    /** The words that stand out, in order. */
    public List<String> matched() {
        return getChildren().stream()
                .filter(node -> node.getStyleClass().contains("matched"))
                .map(node -> ((Text) node).getText())
                .toList();
    }
}

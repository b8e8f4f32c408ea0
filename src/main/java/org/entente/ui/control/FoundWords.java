package org.entente.ui.control;

import java.text.BreakIterator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.entente.search.Hit;
import org.entente.ui.door.SearchHit;

/** Words that a search found, with those that matched underlined and bold: on as many lines as they need. */
public final class FoundWords extends TextFlow {

    /** Letters of a name. */
    private static final int LONGEST = 90;

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

    /** Some two lines of a name: one that is a whole text would leave no room for the others. No word is cut but a very long one. */
    public static FoundWords ofName(SearchHit hit) {
        var words = new FoundWords(shortened(hit.name()), hit.inName(), "found-name");
        if (!hit.original().isEmpty()) {
            words.add("  ", "found-why");
            words.add(hit.original(), "found-why", "original-name"); // a text of its own, which turns nothing around
        }
        return words;
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var words = BreakIterator.getLineInstance();
        words.setText(name);
        int end = words.preceding(LONGEST);
        return name.substring(0, end > LONGEST / 2 ? end : wholeLetters(name)).strip() + "…";
    }

    private static int wholeLetters(String name) {
        var letters = BreakIterator.getCharacterInstance();
        letters.setText(name);
        return letters.isBoundary(LONGEST) ? LONGEST : letters.preceding(LONGEST);
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

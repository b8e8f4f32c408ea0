package org.entente.ui.help;

import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.ui.control.Chips;
import org.entente.ui.text.Texts;

/** What is said after a defect: what happened, what is safe, what to do, and what support needs, free of case content. */
public final class CrashNote extends VBox {

    public CrashNote(String reference, String trace, Texts texts) {
        super(12);
        setId("crash");
        var words = Chips.styled(texts.get("ui.crash.words", reference));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var details = new TextArea(trace);
        details.setId("crash-details");
        details.setEditable(false);
        details.setPrefRowCount(8);
        details.getStyleClass().addAll("mono", "small");
        var folded = new TitledPane(texts.get("ui.crash.details"), details);
        folded.setAnimated(false);
        folded.setExpanded(false);
        getChildren().addAll(words, folded);
    }
}

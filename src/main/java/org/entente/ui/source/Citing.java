package org.entente.ui.source;

import org.entente.model.ObjectId;
import org.entente.model.TextLines;
import org.entente.ui.door.Cuts;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.text.PlaceWords;

/** Cites a place in a source for or against a judgement, from wherever its words are quoted. */
public final class Citing {

    private final Cuts cuts;
    private final CaseTools tools;
    private final CutDialogs dialogs;

    public Citing(Cuts cuts, CaseTools tools) {
        this.cuts = cuts;
        this.tools = tools;
        this.dialogs = new CutDialogs(tools, cuts::find);
    }

    /**
     * Asks which judgement it speaks for or against.
     *
     * @param locator may be empty
     * @param text what is cited, to be changed there
     */
    public void cite(ObjectId source, String locator, String text) {
        var at = new At(source, locator, PlaceWords.of(tools.texts(), locator, TextLines.NONE));
        tools.background().run(() -> cuts.choices(source), choices -> ask(choices, at, text, () -> {}));
    }

    /**
     * A place in a source.
     *
     * @param words the locator in words
     */
    record At(ObjectId source, String locator, String words) {}

    /** @param done runs once it is recorded */
    void ask(Cuts.Choices choices, At at, String text, Runnable done) {
        if (choices.judgements().isEmpty()) {
            tools.toasts().failed(tools.texts().get("ui.cut.judgement.none"));
            return;
        }
        dialogs.evidence(
                choices,
                at.words(),
                text,
                (judgement, isFor, words, terms) -> tools.background()
                        .run(
                                () -> {
                                    var place = new Cuts.Place(
                                            at.source(), at.locator(), terms.credibility(), terms.level());
                                    cuts.evidence(place, judgement, isFor, words);
                                    return true;
                                },
                                _ -> done.run()));
    }
}

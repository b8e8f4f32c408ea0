package org.entente.ui.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.app.claim.Marked;
import org.entente.app.claim.MarkingChange;
import org.entente.app.claim.MarkingEdits;
import org.entente.model.ObjectId;
import org.entente.model.marking.Audience;
import org.entente.model.work.Progress;
import org.entente.ui.door.Markings;
import org.entente.ui.text.Texts;

/** Marks what was said in an open case anew, and says what that comes to. */
final class DeskMarkings implements Markings {

    private final MarkingEdits edits;
    private final DeskSteps steps;
    private final Looks looks;
    private final Texts texts;

    DeskMarkings(MarkingEdits edits, DeskSteps steps, Looks looks) {
        this.edits = edits;
        this.steps = steps;
        this.looks = looks;
        this.texts = looks.texts();
    }

    @Override
    public List<String> levels() {
        return looks.levels();
    }

    @Override
    public Forecast forecast(List<ObjectId> things, Wanted wanted, Progress progress) {
        var marked = edits.forecast(things, change(wanted), progress);
        var now = marked.now().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(each -> new Counted(each.getKey(), each.getValue()))
                .toList();
        return new Forecast(
                now,
                marked.rise() + marked.fall() + marked.earlier(),
                wanted.isNothing() ? List.of() : words(marked),
                held(marked));
    }

    @Override
    public void mark(List<ObjectId> things, Wanted wanted, String reason, Progress progress) {
        String words = things.size() == 1
                ? texts.get("ui.step.marking.one", steps.name(things.getFirst()))
                : texts.get("ui.step.marking", things.size());
        steps.inWords(
                () -> edits.mark(things, change(wanted), reason, progress),
                marked -> {
                    var told = new ArrayList<>(words(marked));
                    told.addAll(held(marked));
                    return String.join(" ", told);
                },
                words);
    }

    private static MarkingChange change(Wanted wanted) {
        var codes = Arrays.stream(wanted.readers().split("[,;\\s]+"))
                .filter(code -> !code.isEmpty())
                .toList();
        return new MarkingChange(
                Looks.POLICY,
                wanted.level().isEmpty() ? null : wanted.level(),
                codes.isEmpty() ? null : Audience.only(codes));
    }

    private List<String> words(Marked marked) {
        var words = new ArrayList<String>();
        add(words, "ui.marking.rise", marked.rise());
        add(words, "ui.marking.fall", marked.fall());
        add(words, "ui.marking.earlier", marked.earlier());
        add(words, "ui.marking.same", marked.same());
        marked.stay().forEach((organisation, count) -> words.add(texts.get("ui.marking.stay", count, organisation)));
        return words;
    }

    private void add(List<String> words, String key, int count) {
        if (count > 0) {
            words.add(texts.get(key, count));
        }
    }

    private List<String> held(Marked marked) {
        return marked.holders().entrySet().stream()
                .map(each -> texts.get("ui.marking.held", each.getKey(), each.getValue()))
                .toList();
    }
}

package org.entente.ui.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.entente.app.desk.DraftDesk;
import org.entente.app.exchange.OutboxDraft;
import org.entente.app.exchange.OutboxDraft.Checked;
import org.entente.app.exchange.OutboxDraft.Kept;
import org.entente.ui.door.Begun;

/** What the last check of a package that was begun came to, in words. */
final class BegunWords {

    private BegunWords() {}

    /** @param most portion mark of the most that may be sent, for a package that nobody checked yet */
    static Begun of(OutboxDraft draft, Supplier<String> most, Looks looks) {
        String since = looks.time(draft.begun());
        var checked = draft.checked();
        return checked == null
                ? new Begun(draft, since, most.get(), List.of())
                : new Begun(draft, since, checked.portion(), lines(checked, looks));
    }

    private static List<String> lines(Checked checked, Looks looks) {
        var texts = looks.texts();
        var lines = new ArrayList<String>();
        lines.add(texts.get(
                "ui.exchange.begun.checked",
                looks.time(checked.time()),
                checked.leaves() + checked.stays(),
                checked.leaves(),
                checked.stays()));
        checked.why().forEach(kept -> lines.add(texts.get("ui.exchange.ledger.stay", kept.claims(), kept.rule())));
        return lines;
    }

    static Checked checked(DraftDesk.Draft draft, Looks looks, Instant time) {
        return new Checked(
                draft.leaves(),
                draft.stays(),
                draft.staying().stream()
                        .map(staying -> new Kept(staying.rule(), staying.claims()))
                        .toList(),
                looks.portion(draft.marking()),
                time);
    }
}

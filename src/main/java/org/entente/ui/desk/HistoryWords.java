package org.entente.ui.desk;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.entente.app.desk.ObjectPage;
import org.entente.app.exchange.LedgerLine;
import org.entente.ui.door.EntityPage;
import org.entente.ui.text.Texts;

/** Puts what became of a thing into sentences, action by action. */
final class HistoryWords {

    private final Looks looks;
    private final Texts texts;
    private final ValueChangeWords changes;
    private final Supplier<List<LedgerLine>> ledger;

    HistoryWords(Looks looks, Supplier<List<LedgerLine>> ledger) {
        this.looks = looks;
        this.ledger = ledger;
        this.texts = looks.texts();
        this.changes = new ValueChangeWords(looks);
    }

    List<EntityPage.HistoryLine> of(ObjectPage page) {
        return page.history().stream()
                .map(action -> new EntityPage.HistoryLine(
                        looks.time(action.time()),
                        texts.get("ui.history.who", action.organisation(), action.author())
                                .strip(),
                        action.packages().stream().map(this::numbered).toList(),
                        action.changes().stream()
                                .map(change -> changes.of(change, page.mentioned()))
                                .sorted(Comparator.comparing(EntityPage.ChangeLine::label))
                                .toList()))
                .toList();
    }

    /** The number that the ledger gives to a package; nobody can read its reference. */
    private String numbered(String reference) {
        return ledger.get().stream()
                .filter(line -> line.hash().equals(reference))
                .findFirst()
                .map(line -> texts.get("ui.exchange.number", line.sequence()))
                .orElseGet(() -> texts.get("ui.history.package.unknown"));
    }
}

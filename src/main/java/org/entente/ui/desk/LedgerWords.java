package org.entente.ui.desk;

import java.util.Map;
import org.entente.app.exchange.LedgerLine;
import org.entente.ui.door.Ledger;

/** A package of the ledger, in words. */
final class LedgerWords {

    private LedgerWords() {}

    static Ledger.Entry of(LedgerLine line, Looks looks) {
        var texts = looks.texts();
        var facts = line.facts();
        return new Ledger.Entry(
                line.hash(),
                looks.time(line.time()),
                line.isOutgoing(),
                line.partner(),
                texts.get("ui.exchange.number", line.sequence()),
                (int) line.claims(),
                facts.marking(),
                portion(facts.marking(), looks),
                facts.signer(),
                facts.taker(),
                facts.stays().values().stream().mapToInt(Integer::intValue).sum(),
                facts.stays().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> texts.get(
                                "ui.exchange.ledger.stay",
                                each.getValue(),
                                texts.get(each.getKey().textKey(), line.partner())))
                        .toList(),
                line.confirmed() == null ? "" : looks.day(line.confirmed()));
    }

    /** What no scheme here can read stands as it was written. */
    static String portion(String marking, Looks looks) {
        try {
            return marking.isEmpty()
                    ? ""
                    : looks.portion(looks.catalogue().markings().parse(marking));
        } catch (IllegalArgumentException _) {
            return marking;
        }
    }
}

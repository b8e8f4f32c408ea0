package org.entente.ui.desk;

import java.util.List;
import org.entente.app.AppException;
import org.entente.app.OpenCase;
import org.entente.app.desk.LedgerDesk;
import org.entente.ui.door.Ledger;

/** The packages that went out of an open case and came into it. */
final class DeskLedger implements Ledger {

    private final OpenCase open;
    private final LedgerDesk desk;
    private final Looks looks;
    private final DraftPages pages;

    DeskLedger(OpenCase open, LedgerDesk desk, Looks looks) {
        this.open = open;
        this.desk = desk;
        this.looks = looks;
        this.pages = new DraftPages(looks);
    }

    @Override
    public List<Entry> list() {
        return open.ledger().reversed().stream()
                .map(line -> LedgerWords.of(line, looks))
                .toList();
    }

    @Override
    public boolean isIncomplete() {
        return open.isLedgerIncomplete();
    }

    @Override
    public Contents contents(Entry entry) {
        return open.ledger().stream()
                .filter(kept -> kept.hash().equals(entry.reference()) && kept.isOutgoing() == entry.isOutgoing())
                .findFirst()
                .map(kept -> pages.held(desk.contents(kept)))
                .orElseThrow(() -> new AppException("app.claim.gone"));
    }
}

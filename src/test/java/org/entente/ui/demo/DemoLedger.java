package org.entente.ui.demo;

import java.util.List;
import org.entente.ui.door.Exchange;
import org.entente.ui.door.Ledger;

/** A package that went out and one that came in. */
public final class DemoLedger implements Ledger {

    /** Whether an older state of the vault was put back. */
    public boolean isIncomplete;

    private final DemoEntities entities;

    DemoLedger(DemoEntities entities) {
        this.entities = entities;
    }

    @Override
    public boolean isIncomplete() {
        return isIncomplete;
    }

    @Override
    public List<Entry> list() {
        return List.of(
                new Entry(
                        "h19",
                        "13 Mar 15:20Z",
                        true,
                        "AVL",
                        "#19",
                        212,
                        "CONFIDENTIAL // REL AVL",
                        "(C//REL AVL)",
                        "M. Oduya",
                        "",
                        37,
                        List.of("37 · Not releasable to AVL"),
                        "14 Mar 2024"),
                new Entry("h16", "12 Mar 14:02Z", false, "AVL", "#16", 44, "", "", "", "", 0, List.of(), ""));
    }

    @Override
    public Contents contents(Entry entry) {
        var row = entities.named("Pier 9");
        return new Contents(
                List.of(new Exchange.Seen(
                        row.symbol(),
                        row.name(),
                        "(C)",
                        true,
                        List.of(
                                new Exchange.SeenClaim("Name", row.name(), "A1", "S-0142", "(U)"),
                                new Exchange.SeenClaim("Alias", "Old Quay", "B2", "S-0160", "(C)")))),
                0,
                2);
    }
}

package org.entente.ui.demo;

import java.util.List;
import org.entente.model.value.Decimal;
import org.entente.model.value.Likelihood;
import org.entente.ui.door.Ledger;
import org.entente.ui.door.Seen;
import org.entente.ui.door.SeenClaim;
import org.entente.ui.theme.Symbol;

/** A package that went out and one that came in. */
public final class DemoLedger implements Ledger {

    /** Whether an older state of the vault was put back. */
    public boolean isIncomplete;

    /** Whether it was written down how what came is marked, and by whom. */
    public boolean isRecorded;

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
                new Entry(
                        "h16",
                        "12 Mar 2024 14:02Z",
                        false,
                        "AVL",
                        "#16",
                        44,
                        isRecorded ? "CONFIDENTIAL // REL AVL, KST, OND" : "",
                        isRecorded ? "(C//REL AVL, KST, OND)" : "",
                        isRecorded ? "R. Lindqvist" : "",
                        isRecorded ? "M. Oduya" : "",
                        0,
                        List.of(),
                        ""));
    }

    @Override
    public Contents contents(Entry entry) {
        var row = entities.named("Pier 9");
        return new Contents(
                List.of(
                        new Seen(
                                row.symbol(),
                                row.name(),
                                "(C)",
                                true,
                                List.of(
                                        new SeenClaim("Name", row.name(), "A1", "S-0142", "(U)"),
                                        new SeenClaim("Alias", "Old Quay", "B2", "S-0160", "(C)"))),
                        position(row.symbol())),
                0,
                5);
    }

    private static Seen position(Symbol symbol) {
        var likely = new Likelihood(new Decimal("0.75"), new Decimal("0.90"), "likely", "demo");
        return new Seen(
                symbol,
                "AVL agrees: The lights are a signal.",
                "(C//REL AVL)",
                false,
                List.of(
                        new SeenClaim("Judgement", "The lights are a signal.", "", "", "(C//REL AVL)"),
                        new SeenClaim("Likelihood", likely.percent(), "", "", "(C//REL AVL)", likely, ""),
                        new SeenClaim("Confidence", "moderate", "", "", "(C//REL AVL)", null, "moderate")));
    }
}

package org.entente.ui.demo;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.ObjectId;
import org.entente.ui.door.Banner;
import org.entente.ui.door.CaseMarkings;
import org.entente.ui.door.Dashboard.Item;
import org.entente.ui.door.Shown;
import org.entente.ui.theme.Family;
import org.entente.ui.theme.Symbol;
import org.jspecify.annotations.Nullable;

/** How the fictional case is marked. */
public final class DemoCaseMarkings implements CaseMarkings {

    public static final Banner SECRET =
            new Banner("SECRET // REL AVL, KST", "SECRET", 4, "#C8102E", "#FFFFFF", "TLP:AMBER+STRICT");
    public static final Banner CONFIDENTIAL =
            new Banner("CONFIDENTIAL // REL AVL, KST", "CONFIDENTIAL", 3, "#0033A0", "#FFFFFF", "TLP:AMBER");

    public static final ObjectId SOURCE = ObjectId.derived("demo", "S-0142");

    public Banner banner = SECRET;
    public @Nullable Notice notice;
    /** Thrown when the marking is read; null for a case that is well. */
    public @Nullable RuntimeException broken;

    /** What was decided. */
    public final List<String> decided = new ArrayList<>();

    @Override
    public State state() {
        if (broken != null) {
            throw broken;
        }
        return new State(banner, notice);
    }

    @Override
    public Setters setters() {
        var symbol = new Symbol(Family.DOCUMENTS, "mdi2f-file-document", "Document");
        return new Setters(
                "What makes the case " + banner.level(),
                List.of("ORCON: the organisation that said it must agree before it is passed on."),
                List.of(new Item(SOURCE, symbol, "Harbour office log", "Document", "(S//REL AVL)")),
                false);
    }

    @Override
    public State lower(Notice.Lower offer) {
        decided.add("lower to " + offer.to());
        banner = CONFIDENTIAL;
        notice = null;
        return state();
    }

    @Override
    public State keep() {
        decided.add("keep");
        notice = null;
        return state();
    }

    @Override
    public Banner of(Shown shown) {
        if (shown.equals(Shown.NOTHING)) {
            return Banner.locked("UNMARKED");
        }
        boolean isLow =
                shown instanceof Shown.Some some && some.marks().stream().noneMatch(mark -> mark.contains("S"));
        return isLow ? CONFIDENTIAL : banner;
    }
}

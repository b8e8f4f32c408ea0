package org.entente.ui.desk;

import java.nio.file.Path;
import java.util.List;
import org.entente.app.exchange.Arrival;
import org.entente.app.exchange.Preview;
import org.entente.ui.door.Banner;
import org.entente.ui.door.Exchange.Coming;
import org.entente.ui.door.Exchange.Count;
import org.entente.ui.door.Exchange.Inspection;
import org.entente.ui.door.Exchange.Same;
import org.entente.ui.text.Texts;

/** Puts a package that is not accepted yet into words: who sent it, what was checked on it, and what would come in. */
final class ArrivalPages {

    private final Looks looks;
    private final Texts texts;
    private final ArrivalChecks checks;

    /** @param workstation what the workstation that opens packages is called */
    ArrivalPages(Looks looks, String workstation) {
        this.looks = looks;
        this.texts = looks.texts();
        this.checks = new ArrivalChecks(looks, workstation);
    }

    /** @param bytes size of the file */
    Inspection of(Path file, Arrival arrival, long bytes) {
        var preview = arrival.preview();
        return new Inspection(
                file,
                arrival.from().isEmpty() ? "?" : arrival.from(),
                arrival.sequence(),
                arrival.sequence() == 0 ? "" : texts.get("ui.exchange.number", arrival.sequence()),
                looks.fileSize(bytes),
                preview == null ? Banner.locked("") : looks.banner(preview.marking()),
                checks.of(arrival, bytes),
                preview != null,
                preview == null ? 0 : (int) (arrival.newClaims() + arrival.alreadyHere()),
                preview == null ? 0 : (int) arrival.newClaims(),
                preview == null ? List.of() : counts(preview),
                preview == null ? List.of() : coming(preview),
                preview == null ? List.of() : same(preview));
    }

    private List<Count> counts(Preview preview) {
        return List.of(
                new Count("+", texts.get("ui.exchange.count.new"), (int) preview.newObjects()),
                new Count("~", texts.get("ui.exchange.count.changed"), (int) preview.changedObjects()),
                new Count("≠", texts.get("ui.exchange.count.contested"), (int) preview.contested()),
                new Count(
                        "⧉",
                        texts.get("ui.exchange.count.same"),
                        preview.namesakes().size()),
                new Count("−", texts.get("ui.exchange.count.withdrawn"), (int) preview.withdrawn()));
    }

    private List<Coming> coming(Preview preview) {
        return preview.rows().stream()
                .map(row -> new Coming(
                        row.role(),
                        (int) row.added(),
                        (int) row.changed(),
                        (int) row.withdrawn(),
                        String.join(", ", row.among()),
                        looks.portion(row.highest())))
                .toList();
    }

    private List<Same> same(Preview preview) {
        return preview.namesakes().stream()
                .map(one -> new Same(looks.symbol(one.type()).label(), one.name(), one.heldName()))
                .toList();
    }
}

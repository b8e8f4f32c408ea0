package org.entente.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.desk.IncomingDesk;
import org.entente.app.exchange.Arrival;
import org.entente.app.exchange.Preview;
import org.entente.model.current.HeldClaim;
import org.entente.ui.door.Banner;
import org.entente.ui.door.Exchange.Clash;
import org.entente.ui.door.Exchange.Coming;
import org.entente.ui.door.Exchange.Count;
import org.entente.ui.door.Exchange.Inspection;
import org.entente.ui.door.Exchange.Same;
import org.entente.ui.door.Incoming;
import org.entente.ui.door.Incoming.Change;
import org.entente.ui.text.Texts;

/** Puts a package that is not accepted yet into words: who sent it, what was checked on it, and what would come in. */
final class ArrivalPages {

    /** So many are named below a count. */
    private static final int NAMED = 3;
    /** Letters that a narrow column has room for. */
    private static final int SHORT = 28;

    private final Looks looks;
    private final ClaimMarks marks;
    private final Texts texts;
    private final ArrivalChecks checks;
    private final IncomingDesk incoming;

    /** @param workstation what the workstation that opens packages is called */
    ArrivalPages(Looks looks, String workstation, IncomingDesk incoming) {
        this.incoming = incoming;
        this.looks = looks;
        this.marks = new ClaimMarks(looks);
        this.texts = looks.texts();
        this.checks = new ArrivalChecks(looks, workstation);
    }

    /** @param bytes size of the file */
    Inspection of(Path file, Arrival arrival, long bytes) {
        var preview = arrival.preview();
        var comes = preview == null ? Incoming.NOTHING : new IncomingPages(looks, preview, incoming.of(preview)).of();
        return new Inspection(
                file,
                arrival.from().isEmpty() ? "?" : arrival.from(),
                preview == null ? "" : texts.get("ui.history.who", arrival.from(), preview.person()),
                arrival.sequence(),
                arrival.sequence() == 0 ? "" : texts.get("ui.exchange.number", arrival.sequence()),
                FileSize.words(texts, bytes),
                preview == null ? Banner.locked("") : looks.banner(preview.marking()),
                checks.of(arrival, bytes),
                preview != null,
                preview == null ? 0 : (int) (arrival.newClaims() + arrival.alreadyHere()),
                preview == null ? 0 : (int) arrival.newClaims(),
                preview == null ? List.of() : counts(preview, same(preview, comes)),
                preview == null ? List.of() : coming(preview),
                preview == null ? List.of() : same(preview, comes),
                comes);
    }

    private List<Count> counts(Preview preview, List<Same> same) {
        return List.of(
                count(Change.NEW, preview.newObjects(), kinds(preview, Preview.Row::added)),
                count(Change.CHANGED, preview.changedObjects(), kinds(preview, Preview.Row::changed)),
                contested(preview),
                count(Change.SAME, same.size(), namesakes(same)),
                count(Change.WITHDRAWN, preview.withdrawn(), ""));
    }

    private Count count(Change change, long number, String among) {
        return new Count(change, label(change, number), (int) number, among);
    }

    private String label(Change change, long number) {
        return texts.get("ui.exchange.count." + change.name().toLowerCase(Locale.ROOT), number);
    }

    private String kinds(Preview preview, ToLongFunction<Preview.Row> count) {
        return preview.rows().stream()
                .filter(row -> count.applyAsLong(row) > 0)
                .map(row -> texts.get(
                        "ui.exchange.count.kind." + row.role().name().toLowerCase(Locale.ROOT), count.applyAsLong(row)))
                .collect(Collectors.joining(", "));
    }

    /** Property and thing, since a number alone says nothing of what will have to be decided. */
    private Count contested(Preview preview) {
        int more = preview.clashes().size() - NAMED;
        return new Count(
                Change.CONTESTED,
                label(Change.CONTESTED, preview.contested()),
                (int) preview.contested(),
                more > 0 ? texts.get("ui.exchange.count.rest", more) : "",
                preview.clashes().stream().limit(NAMED).map(this::clash).toList());
    }

    private Clash clash(Preview.Clash clash) {
        String property = looks.property(clash.property());
        return new Clash(
                clash.name().isEmpty() ? property : texts.get("ui.exchange.count.of", property, clash.name()),
                marks.portion(clash.sides()),
                sides(clash));
    }

    /** What each organisation says, so that it can be weighed before anything is accepted. */
    private String sides(Preview.Clash clash) {
        return clash.sides().stream().map(this::side).distinct().collect(Collectors.joining(" ≠ "));
    }

    private String side(HeldClaim claim) {
        var grade = claim.statement().grade();
        return unbroken(texts.get(
                "ui.exchange.count.side",
                looks.value(claim.statement().value(), Map.of()),
                grade.isGraded() ? claim.organisation() + " " + grade.chip() : claim.organisation()));
    }

    /** A date, or a value as short as one, stays in one line with who said it. */
    private static String unbroken(String words) {
        return words.length() > SHORT ? words : words.replace(' ', '\u00A0');
    }

    /** Each with its mark, as the contested beside them. */
    private String namesakes(List<Same> pairs) {
        return named(
                "\n",
                pairs.stream()
                        .map(pair -> "%s ≈ %s %s"
                                .formatted(pair.name(), pair.held(), mark(pair.portion()))
                                .strip()));
    }

    private static String mark(String portion) {
        return portion.replace(' ', '\u00A0');
    }

    /** @param between one and the next */
    private String named(String between, Stream<String> all) {
        var names = all.toList();
        String first = names.stream().limit(NAMED).collect(Collectors.joining(between));
        return names.size() <= NAMED ? first : texts.get("ui.exchange.count.more", first, names.size() - NAMED);
    }

    private List<Coming> coming(Preview preview) {
        return preview.rows().stream()
                .map(row -> new Coming(
                        row.role(),
                        (int) row.added(),
                        (int) row.changed(),
                        (int) row.withdrawn(),
                        String.join(" · ", row.among()),
                        looks.portion(row.highest())))
                .toList();
    }

    /** Marked as what the package says of the thing. */
    private List<Same> same(Preview preview, Incoming comes) {
        var portions = comes.things().stream().collect(Collectors.toMap(Incoming.Thing::id, Incoming.Thing::portion));
        return preview.namesakes().stream()
                .map(one -> new Same(
                        looks.symbol(one.type()).label(),
                        looks.property(one.property()),
                        one.name(),
                        one.heldName(),
                        portions.getOrDefault(one.object(), "")))
                .toList();
    }
}

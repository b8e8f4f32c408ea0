package org.entente.ui.exchange;

import java.util.Set;
import java.util.stream.Stream;
import org.entente.ui.door.Contested;
import org.entente.ui.door.Exchange;
import org.entente.ui.door.Incoming;
import org.entente.ui.door.Ledger;
import org.entente.ui.door.Partners;
import org.entente.ui.door.Shown;
import org.jspecify.annotations.Nullable;

/** What the part of the exchange in front shows, for its marking. */
final class ExchangeMarks {

    private ExchangeMarks() {}

    static Shown of(ExchangeViewModel model) {
        return switch (model.partProperty().get()) {
            case OUTBOX -> outbox(model.outbox().draftProperty().get());
            case INBOX -> inbox(model.inbox().inspectionProperty().get());
            case CONTESTED -> contested(model.contested());
            case PARTNERS -> partners(model);
            case LEDGER -> ledger(model.ledger());
        };
    }

    /** Each card carries its mark, that of each agreement, and that of the most that may go to its partner. */
    private static Shown partners(ExchangeViewModel model) {
        return model.loadedProperty().get()
                ? Shown.marked(model.partners().stream().flatMap(ExchangeMarks::marks))
                : Shown.EVERYTHING;
    }

    private static Stream<String> marks(Partners.Partner partner) {
        return Stream.concat(
                Stream.of(partner.most(), partner.portion()),
                partner.agreements().stream().map(Partners.Basis::portion));
    }

    /** Whatever a package held is marked no higher than the package; one whose mark was not recorded may be as high as the case. */
    private static Shown ledger(LedgerViewModel ledger) {
        var marks = ledger.shown().stream().map(Ledger.Entry::marking).toList();
        return ledger.readProperty().get() && marks.stream().noneMatch(String::isBlank)
                ? Shown.marked(marks.stream())
                : Shown.EVERYTHING;
    }

    private static Shown contested(ContestedViewModel contested) {
        var values = Shown.marked(contested.values().stream().map(Contested.Value::portion));
        Contested.Sides sides = contested.sidesProperty().get();
        return sides == null ? values : values.and(sides(sides));
    }

    /** The claims on both sides, and the sources that they name. */
    private static Shown.Some sides(Contested.Sides sides) {
        var sources = sides.sides().stream()
                .map(Contested.Side::source)
                .flatMap(source -> source == null ? Stream.empty() : Stream.of(source.id()))
                .toList();
        return Shown.marked(sides.sides().stream().map(Contested.Side::portion)).and(Shown.things(sources));
    }

    /** What leaves and what stays; the names in a leak may be of anything. */
    private static Shown outbox(Exchange.@Nullable Draft draft) {
        if (draft == null || !draft.leaks().isEmpty() || !draft.accepted().isEmpty()) {
            return Shown.EVERYTHING;
        }
        return Shown.marked(Stream.concat(
                Stream.of(draft.marking().full()),
                draft.staying().stream()
                        .flatMap(staying -> staying.first().stream())
                        .map(Exchange.Line::portion)));
    }

    /** A package that was not accepted may be marked higher than the case; where not all of it is listed, its sums may tell of anything. */
    private static Shown inbox(Exchange.@Nullable Inspection inspection) {
        if (inspection == null) {
            return Shown.EVERYTHING;
        }
        String mark = inspection.marking().full();
        return inspection.incoming().isWhole()
                ? Shown.marked(Stream.concat(Stream.of(mark), incoming(inspection.incoming())))
                        .and(Shown.things(inspection.incoming().named()))
                : new Shown.Everything(Set.of(mark));
    }

    /** What comes, and what the case holds beside it. */
    private static Stream<String> incoming(Incoming incoming) {
        return incoming.things().stream()
                .flatMap(thing -> Stream.concat(
                        Stream.of(thing.portion()),
                        thing.properties().stream()
                                .flatMap(property ->
                                        Stream.concat(property.held().stream(), property.incoming().stream()))
                                .map(said -> said.claim().portion())));
    }
}

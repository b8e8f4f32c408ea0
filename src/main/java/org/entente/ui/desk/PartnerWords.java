package org.entente.ui.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.entente.app.desk.DraftDesk;
import org.entente.app.desk.PartnerDesk;
import org.entente.app.desk.PartnerDesk.Standing;
import org.entente.app.exchange.LedgerLine;
import org.entente.model.marking.Marking;
import org.entente.release.Agreement;
import org.entente.ui.door.Partners;
import org.entente.ui.door.Partners.Basis;
import org.entente.ui.door.Partners.Exchanged;
import org.entente.ui.door.Partners.Trust;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** A partner in words: how far it is trusted and since when, on what we release to it, what went last. */
final class PartnerWords {

    /** An agreement that ends within this is to be seen at a glance. */
    private static final Duration SOON = Duration.ofDays(30);

    private final Looks looks;
    private final Texts texts;
    private final Instant now;

    PartnerWords(Looks looks, Instant now) {
        this.looks = looks;
        this.texts = looks.texts();
        this.now = now;
    }

    Partners.Partner of(
            org.entente.app.exchange.Partner partner, Standing standing, DraftDesk.Terms terms, String most) {
        return new Partners.Partner(
                partner.code(),
                partner.person(),
                portion(standing.marking()),
                trust(partner.state()),
                trusted(standing),
                String.join(", ", terms.clearances()),
                standing.agreements().stream().map(this::basis).toList(),
                most,
                held(standing.held()),
                last(standing.sent()),
                last(standing.came()));
    }

    static Trust trust(org.entente.app.exchange.Partner.State state) {
        return switch (state) {
            case UNVERIFIED -> Trust.UNVERIFIED;
            case VERIFIED -> Trust.VERIFIED;
            case STOPPED -> Trust.STOPPED;
        };
    }

    private String trusted(Standing standing) {
        Instant decided = standing.decided();
        if (decided == null) {
            return "";
        }
        return standing.decidedBy().isEmpty()
                ? looks.day(decided)
                : texts.get("ui.exchange.trusted", standing.decidedBy(), looks.day(decided));
    }

    private Exchanged held(PartnerDesk.Held held) {
        if (held.packages() == 0) {
            return Exchanged.NONE;
        }
        Marking marking = held.marking();
        return new Exchanged(
                texts.get("ui.exchange.given", held.claims(), held.packages()),
                marking == null ? "" : looks.portion(marking));
    }

    private Exchanged last(@Nullable LedgerLine line) {
        return line == null
                ? Exchanged.NONE
                : new Exchanged(words(line), LedgerWords.portion(line.facts().marking(), looks));
    }

    private String words(LedgerLine line) {
        String last = texts.get("ui.exchange.last", line.sequence(), looks.day(line.time()));
        if (!line.isOutgoing()) {
            return last;
        }
        return texts.get(
                line.confirmed() == null ? "ui.exchange.last.unconfirmed" : "ui.exchange.last.confirmed", last);
    }

    /** What is recorded of partners stays here, and need not be marked. */
    private String portion(Marking marking) {
        return marking.equals(Marking.UNMARKED) ? "" : looks.portion(marking);
    }

    private Basis basis(PartnerDesk.Basis recorded) {
        Agreement agreement = recorded.agreement();
        String portion = portion(recorded.marking());
        Instant until = agreement.until();
        if (until == null) {
            return new Basis(
                    agreement.name(), null, texts.get("ui.exchange.basis.endless", agreement.name()), false, portion);
        }
        LocalDate last = LocalDate.ofInstant(until.minusNanos(1), ZoneOffset.UTC);
        String day = looks.day(last.atStartOfDay().toInstant(ZoneOffset.UTC));
        if (!now.isBefore(until)) {
            return new Basis(
                    agreement.name(),
                    last,
                    texts.get("ui.exchange.basis.lapsed", agreement.name(), day),
                    true,
                    portion);
        }
        var left = Duration.between(now, until);
        return new Basis(
                agreement.name(),
                last,
                texts.get("ui.exchange.basis.lapses", agreement.name(), day, left.toDays()),
                left.compareTo(SOON) <= 0,
                portion);
    }
}

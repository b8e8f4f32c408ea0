package org.entente.ui.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.app.AppException;
import org.entente.app.OpenCase;
import org.entente.app.Workstation;
import org.entente.app.desk.Desk;
import org.entente.app.desk.DraftDesk;
import org.entente.app.desk.PartnerDesk;
import org.entente.app.outgoing.FileWriting;
import org.entente.model.value.Moment;
import org.entente.ui.door.Partners;
import org.jspecify.annotations.Nullable;

/** The partners of an open case. */
final class DeskPartners implements Partners {

    private final Workstation workstation;
    private final OpenCase open;
    private final DraftDesk drafts;
    private final PartnerDesk standings;
    private final Looks looks;

    DeskPartners(Workstation workstation, OpenCase open, Desk desk, Looks looks) {
        this.workstation = workstation;
        this.open = open;
        this.drafts = desk.drafts();
        this.standings = desk.partners();
        this.looks = looks;
    }

    @Override
    public List<Partner> list() {
        return open.partners().list().stream().map(this::partner).toList();
    }

    private Partner partner(org.entente.app.exchange.Partner partner) {
        return new PartnerWords(looks, workstation.clock().instant())
                .of(partner, standings.standing(partner), drafts.terms(partner.code()), most(partner.code()));
    }

    @Override
    public void writeCard(Path target) {
        FileWriting.write(target, workstation.identities().card().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Partner add(Path card) {
        return partner(open.partners().add(card));
    }

    @Override
    public List<String> words(String code) {
        return open.partners().list().stream()
                .filter(partner -> partner.code().equals(code))
                .filter(partner -> partner.state() == org.entente.app.exchange.Partner.State.UNVERIFIED)
                .map(org.entente.app.exchange.Partner::words)
                .findFirst()
                .orElseThrow(() -> new AppException("app.partner.unknown", code));
    }

    @Override
    public boolean verify(String code, List<String> words) {
        try {
            open.partners().verify(code, String.join(" ", words));
            return true;
        } catch (AppException failure) {
            if (failure.key().equals("app.partner.other-words")) {
                return false;
            }
            throw failure;
        }
    }

    @Override
    public void stop(String code) {
        open.partners().stop(code);
    }

    @Override
    public List<String> levels() {
        return looks.levels();
    }

    @Override
    public void allow(String code, String level, String agreement, @Nullable LocalDate lastDay) {
        open.partners().clear(code, "generic:" + level);
        open.partners().agree(code, agreement, lastDay == null ? null : Moment.of(lastDay.toString()));
    }

    /** Portion mark of the most that may be sent to it; empty while nothing may. */
    String most(String partner) {
        var most = drafts.terms(partner).most();
        return most == null ? "" : looks.portion(most);
    }
}

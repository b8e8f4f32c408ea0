package org.entente.ui.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.app.AppException;
import org.entente.app.OpenCase;
import org.entente.app.Workstation;
import org.entente.app.desk.CaseMarking;
import org.entente.app.desk.Desk;
import org.entente.app.desk.DraftDesk;
import org.entente.app.desk.LedgerDesk;
import org.entente.app.desk.PartnerDesk;
import org.entente.app.exchange.Arrival;
import org.entente.app.exchange.OutboxDraft;
import org.entente.app.exchange.OutboxDrafts;
import org.entente.app.outgoing.FileWriting;
import org.entente.model.value.Moment;
import org.entente.model.work.Progress;
import org.entente.ui.door.Begun;
import org.entente.ui.door.Exchange;
import org.entente.ui.door.Leak;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The exchange of an open case. */
final class DeskExchange implements Exchange {

    private final Workstation workstation;
    private final OpenCase open;
    private final DraftDesk desk;
    private final LedgerDesk ledger;
    private final PartnerDesk partners;
    private final Looks looks;
    private final Texts texts;
    private final DraftPages drafts;
    private final OutboxDrafts begun;
    private final CaseMarking marking;

    DeskExchange(Workstation workstation, OpenCase open, Desk desk, Looks looks) {
        this.workstation = workstation;
        this.open = open;
        this.desk = desk.drafts();
        this.ledger = desk.ledger();
        this.partners = desk.partners();
        this.looks = looks;
        this.texts = looks.texts();
        this.drafts = new DraftPages(looks);
        this.begun = new OutboxDrafts(open.desk());
        this.marking = desk.marking();
    }

    @Override
    public List<Partner> partners() {
        return open.partners().list().stream().map(this::partner).toList();
    }

    private Partner partner(org.entente.app.exchange.Partner partner) {
        return new PartnerWords(looks, workstation.clock().instant())
                .of(partner, partners.standing(partner), desk.terms(partner.code()), most(partner.code()));
    }

    @Override
    public void writeCard(Path target) {
        FileWriting.write(target, workstation.identities().card().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Partner addPartner(Path card) {
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

    @Override
    public List<Begun> begun() {
        return begun.list().stream()
                .map(draft -> BegunWords.of(draft, () -> most(draft.partner()), looks))
                .toList();
    }

    private String most(String partner) {
        var most = desk.terms(partner).most();
        return most == null ? "" : looks.portion(most);
    }

    @Override
    public OutboxDraft begin(String partner) {
        return begun.list().stream()
                .filter(draft -> draft.partner().equals(partner))
                .findFirst()
                .orElseGet(() -> {
                    var draft = OutboxDraft.of(partner, workstation.clock().instant());
                    begun.keep(draft);
                    return draft;
                });
    }

    @Override
    public void keep(OutboxDraft draft) {
        begun.keep(draft);
    }

    @Override
    public void discard(String partner) {
        begun.discard(partner);
    }

    @Override
    public Draft draft(OutboxDraft draft, Progress progress) {
        var decided = desk.draft(draft.partner(), draft.select());
        begun.list().stream()
                .filter(kept ->
                        kept.partner().equals(draft.partner()) && kept.select().equals(draft.select()))
                .findFirst()
                .ifPresent(kept -> begun.keep(kept.checked(
                        BegunWords.checked(decided, looks, workstation.clock().instant()))));
        return drafts.of(draft.partner(), decided);
    }

    @Override
    public void acceptLeaks(OutboxDraft draft, List<Leak> leaks, String reason) {
        var accepted = open.outbox().plan(draft.partner(), draft.select()).leaks().stream()
                .filter(leak -> drafts.isAmong(leaks, leak))
                .toList();
        open.leaks().accept(accepted, draft.partner(), reason);
    }

    @Override
    public Written write(OutboxDraft draft, Path target, Progress progress) {
        var departure = open.outbox().write(draft.partner(), draft.select(), target, progress);
        if (!departure.isWritten()) {
            throw new AppException("ui.exchange.leaks.open", departure.leaks().size());
        }
        begun.discard(draft.partner());
        Path file = departure.file();
        Path written = file == null ? target : file;
        return new Written(
                written.getFileName().toString(), size(written), departure.sequence(), (int) departure.leaves());
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new AppException("app.file.unreadable", e, file.toString());
        }
    }

    @Override
    public List<Waiting> waiting() {
        return open.waiting().list().stream()
                .map(waiting -> WaitingWords.of(waiting, looks, marking.shown()))
                .toList();
    }

    @Override
    public void hold(Inspection inspection) {
        open.waiting().keep(inspection.file());
    }

    @Override
    public Inspection inspect(Path file, Progress progress) {
        Arrival arrival = open.inbox().inspect(file, progress);
        return new ArrivalPages(looks, workstationName()).of(file, arrival, size(file));
    }

    private String workstationName() {
        var person = open.person();
        return texts.get("ui.history.who", person.organisation(), person.person());
    }

    @Override
    public void refuse(Inspection inspection, String reason) {
        open.inbox().refuse(inspection.from(), inspection.sequence(), reason);
        open.waiting().decided(inspection.file());
    }

    @Override
    public Accepted accept(Inspection inspection, Progress progress) {
        Arrival arrival = open.inbox().apply(inspection.file(), progress);
        if (!arrival.isVerified()) {
            throw new AppException("ui.exchange.changed");
        }
        open.waiting().decided(inspection.file());
        return new Accepted(
                arrival.from(),
                (int) (arrival.newClaims() + arrival.alreadyHere()),
                (int) arrival.newClaims(),
                (int) Math.max(0, arrival.contested()),
                String.join(" ", arrival.alarms()));
    }

    @Override
    public List<Asked> asked() {
        boolean needsSecond = open.erasures().needsSecond();
        return open.erasures().requests().open().stream()
                .map(request -> new Asked(
                        request.key(),
                        texts.get(
                                "ui.exchange.asked",
                                request.partner(),
                                request.notice().claims().size(),
                                request.notice().order(),
                                request.notice().basis(),
                                request.here()),
                        needsSecond))
                .toList();
    }

    @Override
    public void keepErased(Asked asked, String reason) {
        open.erasures().requests().keep(asked.key(), reason);
    }

    @Override
    public void eraseToo(Asked asked, char[] second, Progress progress) {
        try {
            open.erasures().requests().erase(asked.key(), second, progress);
            open.steps().forget();
        } finally {
            java.util.Arrays.fill(second, '\0');
        }
    }

    @Override
    public List<LedgerLine> ledger() {
        return open.ledger().reversed().stream()
                .map(line -> LedgerWords.of(line, looks))
                .toList();
    }

    @Override
    public boolean isLedgerIncomplete() {
        return open.isLedgerIncomplete();
    }

    @Override
    public Contents contents(LedgerLine line) {
        return open.ledger().stream()
                .filter(kept -> kept.hash().equals(line.reference()) && kept.isOutgoing() == line.isOutgoing())
                .findFirst()
                .map(kept -> drafts.held(ledger.contents(kept)))
                .orElseThrow(() -> new AppException("app.claim.gone"));
    }
}

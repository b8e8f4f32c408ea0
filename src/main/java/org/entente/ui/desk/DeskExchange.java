package org.entente.ui.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entente.app.AppException;
import org.entente.app.OpenCase;
import org.entente.app.Workstation;
import org.entente.app.desk.CaseMarking;
import org.entente.app.desk.Desk;
import org.entente.app.desk.DraftDesk;
import org.entente.app.desk.IncomingDesk;
import org.entente.app.exchange.Arrival;
import org.entente.app.exchange.OutboxDraft;
import org.entente.app.exchange.OutboxDrafts;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import org.entente.ui.door.Begun;
import org.entente.ui.door.Exchange;
import org.entente.ui.door.Leak;
import org.entente.ui.door.Ledger;
import org.entente.ui.door.Partners;
import org.entente.ui.text.Texts;

/** The exchange of an open case. */
final class DeskExchange implements Exchange {

    private final Workstation workstation;
    private final OpenCase open;
    private final DraftDesk desk;
    private final DeskPartners partners;
    private final DeskLedger ledger;
    private final Looks looks;
    private final Texts texts;
    private final DraftPages drafts;
    private final OutboxDrafts begun;
    private final CaseMarking marking;
    private final IncomingDesk incoming;

    DeskExchange(Workstation workstation, OpenCase open, Desk desk, Looks looks) {
        this.workstation = workstation;
        this.open = open;
        this.desk = desk.drafts();
        this.looks = looks;
        this.texts = looks.texts();
        this.drafts = new DraftPages(looks);
        this.partners = new DeskPartners(workstation, open, desk, looks);
        this.ledger = new DeskLedger(open, desk.ledger(), looks);
        this.begun = new OutboxDrafts(open.desk());
        this.marking = desk.marking();
        this.incoming = desk.incoming();
    }

    @Override
    public Partners partners() {
        return partners;
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public List<Begun> begun() {
        return begun.list().stream()
                .map(draft -> BegunWords.of(draft, () -> partners.most(draft.partner()), looks))
                .toList();
    }

    @Override
    public OutboxDraft begin(String partner) {
        return begunFor(partner).orElseGet(() -> {
            var draft = OutboxDraft.of(partner, workstation.clock().instant());
            begun.keep(draft);
            return draft;
        });
    }

    private Optional<OutboxDraft> begunFor(String partner) {
        return begun.list().stream()
                .filter(draft -> draft.partner().equals(partner))
                .findFirst();
    }

    @Override
    public Added add(String partner, Collection<ObjectId> things) {
        var before = begunFor(partner);
        if (before.isPresent() && before.get().choice().isEverything()) {
            return new Added(0, true);
        }
        var draft = before.orElseGet(
                () -> OutboxDraft.of(partner, workstation.clock().instant()));
        var with = draft.adding(things);
        begun.keep(with);
        return new Added(with.things().size() - draft.things().size(), false);
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
        var decided = desk.draft(draft.partner(), draft.choice());
        begun.list().stream()
                .filter(kept ->
                        kept.partner().equals(draft.partner()) && kept.choice().equals(draft.choice()))
                .findFirst()
                .ifPresent(kept -> begun.keep(kept.checked(
                        BegunWords.checked(decided, looks, workstation.clock().instant()))));
        return drafts.of(draft.partner(), decided);
    }

    @Override
    public void acceptLeaks(OutboxDraft draft, List<Leak> leaks, String reason) {
        var accepted = open.outbox().plan(draft).leaks().stream()
                .filter(leak -> drafts.isAmong(leaks, leak))
                .toList();
        open.leaks().accept(accepted, draft.partner(), reason);
    }

    @Override
    public Written write(OutboxDraft draft, Path target, Progress progress) {
        var departure = open.outbox().write(draft, target, progress);
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
        return new ArrivalPages(looks, workstationName(), incoming).of(file, arrival, size(file));
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
}

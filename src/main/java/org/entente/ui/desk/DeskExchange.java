package org.entente.ui.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.app.AppException;
import org.entente.app.OpenCase;
import org.entente.app.Workstation;
import org.entente.app.desk.DraftDesk;
import org.entente.app.exchange.Arrival;
import org.entente.app.exchange.Preview;
import org.entente.app.outgoing.FileWriting;
import org.entente.model.current.Perspective;
import org.entente.model.work.Progress;
import org.entente.ui.door.Banner;
import org.entente.ui.door.Exchange;
import org.entente.ui.text.Texts;

/** The exchange of an open case. */
final class DeskExchange implements Exchange {

    private final Workstation workstation;
    private final OpenCase open;
    private final DraftDesk desk;
    private final Looks looks;
    private final Texts texts;
    private final DraftPages drafts;

    DeskExchange(Workstation workstation, OpenCase open, DraftDesk desk, Looks looks) {
        this.workstation = workstation;
        this.open = open;
        this.desk = desk;
        this.looks = looks;
        this.texts = looks.texts();
        this.drafts = new DraftPages(looks);
    }

    @Override
    public List<Partner> partners() {
        return open.partners().list().stream().map(this::partner).toList();
    }

    private Partner partner(org.entente.app.exchange.Partner partner) {
        var terms = desk.terms(partner.code());
        var trust = switch (partner.state()) {
            case UNVERIFIED -> Trust.UNVERIFIED;
            case VERIFIED -> Trust.VERIFIED;
            case STOPPED -> Trust.STOPPED;
        };
        return new Partner(
                partner.code(),
                partner.person(),
                trust,
                String.join(", ", terms.clearances()),
                String.join(", ", terms.agreements()));
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
    public void allow(String code, String level, String agreement) {
        open.partners().describe(code, "clearance", "generic:" + level);
        open.partners().agree(code, agreement, null);
    }

    @Override
    public Draft draft(String partner, Progress progress) {
        return drafts.of(partner, desk.draft(partner));
    }

    @Override
    public void acceptLeaks(String partner, List<Leak> leaks, String reason) {
        var accepted = open.outbox().plan(partner, null).leaks().stream()
                .filter(leak -> leaks.contains(drafts.leak(leak)))
                .toList();
        open.leaks().accept(accepted, partner, reason);
    }

    @Override
    public Written write(String partner, Path target, Progress progress) {
        var departure = open.outbox().write(partner, null, target, progress);
        if (!departure.isWritten()) {
            throw new AppException("ui.exchange.leaks.open", departure.leaks().size());
        }
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
                .map(waiting -> new Waiting(
                        waiting.file(),
                        waiting.file().getFileName().toString(),
                        looks.fileSize(waiting.bytes()),
                        looks.time(waiting.since())))
                .toList();
    }

    @Override
    public void hold(Inspection inspection) {
        open.waiting().keep(inspection.file());
    }

    @Override
    public Inspection inspect(Path file, Progress progress) {
        Arrival arrival = open.inbox().inspect(file, progress);
        var preview = arrival.preview();
        return new Inspection(
                file,
                arrival.from().isEmpty() ? "?" : arrival.from(),
                arrival.sequence(),
                arrival.sequence() == 0 ? "" : texts.get("ui.exchange.number", arrival.sequence()),
                looks.fileSize(size(file)),
                preview == null ? Banner.locked("") : looks.banner(preview.marking()),
                new ArrivalChecks(looks, workstationName()).of(arrival, size(file)),
                preview != null,
                preview == null ? List.of() : counts(preview),
                preview == null ? List.of() : same(preview));
    }

    private List<Same> same(Preview preview) {
        return preview.namesakes().stream()
                .map(one -> new Same(looks.symbol(one.type()).label(), one.name(), one.heldName()))
                .toList();
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
        return new Accepted(arrival.from(), (int) arrival.newClaims(), (int) Math.max(0, arrival.contested()));
    }

    @Override
    public List<Contested> contested(Perspective perspective) {
        return desk.contested(perspective == Perspective.JOINT).stream()
                .map(row -> new Contested(
                        row.line().id(),
                        looks.symbol(row.line().type()),
                        looks.name(row.line()),
                        row.property(),
                        looks.property(row.property()),
                        row.live().stream()
                                .map(held -> looks.value(held.statement().value(), java.util.Map.of()))
                                .distinct()
                                .collect(Collectors.joining(" ≠ ")),
                        looks.portion(looks.catalogue()
                                .markings()
                                .join(row.live().stream()
                                        .map(held -> held.marking())
                                        .toList())),
                        SwappedDays.of(row.live().stream()
                                        .map(held -> held.statement().value())
                                        .toList())
                                .map(days -> texts.get("ui.exchange.contested.swapped", days.one(), days.other()))
                                .orElse(""),
                        row.isResolved()))
                .toList();
    }

    @Override
    public List<LedgerLine> ledger() {
        return open.ledger().reversed().stream()
                .map(line -> new LedgerLine(
                        looks.time(line.time()),
                        line.isOutgoing(),
                        line.partner(),
                        texts.get("ui.exchange.number", line.sequence()),
                        texts.get("ui.exchange.ledger.claims", line.claims())))
                .toList();
    }
}

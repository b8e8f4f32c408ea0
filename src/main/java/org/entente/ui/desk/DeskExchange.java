package org.entente.ui.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.app.AppException;
import org.entente.app.OpenCase;
import org.entente.app.Workstation;
import org.entente.app.desk.DraftDesk;
import org.entente.app.exchange.Arrival;
import org.entente.app.exchange.Preview;
import org.entente.app.outgoing.FileWriting;
import org.entente.catalogue.PropertyType;
import org.entente.model.RelationKind;
import org.entente.model.current.HeldClaim;
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

    DeskExchange(Workstation workstation, OpenCase open, DraftDesk desk, Looks looks) {
        this.workstation = workstation;
        this.open = open;
        this.desk = desk;
        this.looks = looks;
        this.texts = looks.texts();
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
        var draft = desk.draft(partner);
        return new Draft(
                partner,
                String.join(", ", draft.agreements()),
                draft.leaves(),
                draft.stays(),
                draft.leaving().stream().map(this::leaving).toList(),
                draft.staying().stream().map(this::staying).toList(),
                draft.seen().stream().map(seen -> seen(seen, draft)).toList(),
                draft.leaks().stream().map(this::leak).toList(),
                looks.banner(draft.marking()));
    }

    private Leak leak(org.entente.app.outgoing.Leak leak) {
        String title = leak.title().isEmpty() ? texts.get("ui.object.unknown") : leak.title();
        return new Leak(leak.name(), leak.object(), title, where(leak.property()), leak.text());
    }

    /** A property by its label; the reason of a relation and the place in a source by theirs. */
    private String where(String property) {
        if (property.equals("locator")) {
            return texts.get("ui.exchange.leak.locator");
        }
        return RelationKind.isKnown(property) ? texts.get("ui.exchange.leak.reason") : looks.property(property);
    }

    @Override
    public void acceptLeaks(String partner, List<Leak> leaks, String reason) {
        var accepted = open.outbox().plan(partner, null).leaks().stream()
                .filter(leak -> leaks.contains(leak(leak)))
                .toList();
        open.leaks().accept(accepted, partner, reason);
    }

    private Leaving leaving(DraftDesk.Leaving group) {
        String role = texts.get("ui.role." + group.role().name().toLowerCase(Locale.ROOT));
        String label = group.objects() == 0 ? role : texts.get("ui.exchange.leaving.group", role, group.objects());
        return new Leaving(label, group.claims(), lines(group.first()));
    }

    private Staying staying(DraftDesk.Staying group) {
        String label = group.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new Staying(
                label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1),
                group.rule(),
                group.claims(),
                lines(group.first()));
    }

    private List<Line> lines(List<org.entente.app.desk.Line> lines) {
        return lines.stream()
                .map(line -> new Line(
                        looks.symbol(line.type()), looks.name(line), line.second(), looks.portion(line.marking())))
                .toList();
    }

    private Seen seen(DraftDesk.Seen seen, DraftDesk.Draft draft) {
        var claims = seen.claims().stream()
                .filter(held ->
                        looks.catalogue().property(held.statement().property()).known()
                                || !held.statement().property().startsWith(PropertyType.STIX_PREFIX))
                .map(held -> claim(held, draft))
                .toList();
        String portion = seen.claims().isEmpty()
                ? ""
                : looks.portion(looks.catalogue()
                        .markings()
                        .join(seen.claims().stream()
                                .map(held -> held.statement().marking())
                                .toList()));
        String title = seen.title().isEmpty()
                ? texts.get("ui.object.unnamed", looks.symbol(seen.type()).label())
                : seen.title();
        return new Seen(looks.symbol(seen.type()), title, portion, claims);
    }

    private SeenClaim claim(HeldClaim held, DraftDesk.Draft draft) {
        var statement = held.statement();
        var attribution = held.claim().attribution();
        String source = attribution == null || attribution.source() == null
                ? ""
                : draft.titles().getOrDefault(attribution.source(), "");
        String value = statement.value() instanceof org.entente.model.value.Ref(var target)
                ? draft.titles().getOrDefault(target, texts.get("ui.object.unknown"))
                : looks.value(statement.value(), java.util.Map.of());
        return new SeenClaim(
                looks.property(statement.property()),
                value,
                statement.grade().chip(),
                source,
                looks.portion(statement.marking()));
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
    public Inspection inspect(Path file, Progress progress) {
        Arrival arrival = open.inbox().inspect(file, progress);
        var preview = arrival.preview();
        return new Inspection(
                file,
                arrival.from().isEmpty() ? "?" : arrival.from(),
                arrival.sequence(),
                arrival.sequence() == 0 ? "" : texts.get("ui.exchange.number", arrival.sequence()),
                texts.get("ui.exchange.bytes", size(file)),
                preview == null ? Banner.locked("") : looks.banner(preview.marking()),
                new ArrivalChecks(looks, workstationName()).of(arrival, size(file)),
                preview != null,
                preview == null ? List.of() : counts(preview));
    }

    private List<Count> counts(Preview preview) {
        return List.of(
                new Count("+", texts.get("ui.exchange.count.new"), (int) preview.newObjects()),
                new Count("~", texts.get("ui.exchange.count.changed"), (int) preview.changedObjects()),
                new Count("≠", texts.get("ui.exchange.count.contested"), (int) preview.contested()),
                new Count("−", texts.get("ui.exchange.count.withdrawn"), (int) preview.withdrawn()));
    }

    private String workstationName() {
        var person = open.person();
        return texts.get("ui.history.who", person.organisation(), person.person());
    }

    @Override
    public void refuse(Inspection inspection, String reason) {
        open.inbox().refuse(inspection.from(), inspection.sequence(), reason);
    }

    @Override
    public Accepted accept(Inspection inspection, Progress progress) {
        Arrival arrival = open.inbox().apply(inspection.file(), progress);
        if (!arrival.isVerified()) {
            throw new AppException("ui.exchange.changed");
        }
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

package org.entente.ui.demo;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.exchange.OutboxDraft;
import org.entente.catalogue.ObjectType;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.work.Progress;
import org.entente.ui.door.Banner;
import org.entente.ui.door.Begun;
import org.entente.ui.door.EntityRow;
import org.entente.ui.door.Exchange;
import org.entente.ui.door.Incoming;
import org.entente.ui.door.Incoming.Change;
import org.entente.ui.door.Leak;
import org.entente.ui.door.Seen;
import org.entente.ui.door.SeenClaim;
import org.entente.ui.theme.Family;
import org.entente.ui.theme.Symbol;

/** Two partners, and a package that was not yet taken in. */
public final class DemoExchange implements Exchange {

    private static final Banner CONFIDENTIAL =
            new Banner("CONFIDENTIAL // REL AVL", "CONFIDENTIAL", 3, "#0033A0", "#FFFFFF", "TLP:AMBER");
    private static final Symbol SOURCE = new Symbol(Family.OTHER, "mdi2b-book-open-page-variant-outline", "Source");

    public final List<String> done = new ArrayList<>();
    public boolean isAcceptable = true;
    public List<Leak> leaks = List.of();
    public List<Waiting> waiting = List.of();
    public final Map<String, OutboxDraft> begun = new LinkedHashMap<>();
    private List<Accepting> accepted = List.of();
    private final DemoEntities entities;
    private final DemoPartners partners;
    private final DemoLedger ledger;

    public DemoExchange(DemoEntities entities) {
        this.entities = entities;
        this.partners = new DemoPartners(entities, done);
        this.ledger = new DemoLedger(entities);
    }

    @Override
    public DemoPartners partners() {
        return partners;
    }

    @Override
    public DemoLedger ledger() {
        return ledger;
    }

    private static Line line(EntityRow row) {
        return new Line(row.symbol(), row.name(), row.second(), row.portion());
    }

    @Override
    public List<Begun> begun() {
        return begun.values().stream()
                .map(draft -> new Begun(
                        draft,
                        "13 Mar 15:00Z",
                        "(C//REL AVL)",
                        List.of(
                                "Checked 13 Mar 15:00Z: 249 claims chosen = 212 leave + 37 stay",
                                "28 · Not releasable to AVL")))
                .toList();
    }

    @Override
    public OutboxDraft begin(String partner) {
        return begun.computeIfAbsent(partner, code -> OutboxDraft.of(code, Instant.EPOCH));
    }

    @Override
    public Added add(String partner, Collection<ObjectId> things) {
        var before = begun.get(partner);
        if (before != null && before.choice().isEverything()) {
            return new Added(0, true);
        }
        var draft = before == null ? OutboxDraft.of(partner, Instant.EPOCH) : before;
        begun.put(partner, draft.adding(things));
        return new Added(begun.get(partner).things().size() - draft.things().size(), false);
    }

    @Override
    public void keep(OutboxDraft draft) {
        begun.put(draft.partner(), draft);
    }

    @Override
    public void discard(String partner) {
        done.add("discard " + partner);
        begun.remove(partner);
    }

    @Override
    public Draft draft(OutboxDraft draft, Progress progress) {
        String partner = draft.partner();
        var first = entities.all().stream().limit(12).map(DemoExchange::line).toList();
        var seen = entities.all().stream()
                .limit(6)
                .map(row -> new Seen(
                        row.symbol(),
                        row.name(),
                        row.portion(),
                        true,
                        List.of(
                                new SeenClaim("Name", row.name(), row.best().chip(), "S-0142", "(C)"),
                                new SeenClaim("Occupation", "Crane operator", "", "", "(U)"))))
                .toList();
        return new Draft(
                partner,
                "7/23, until 31 Dec",
                212,
                37,
                15,
                List.of(
                        new Leaving("Entities", 186, 31, first),
                        new Leaving(
                                "Sources",
                                26,
                                1,
                                List.of(new Line(SOURCE, "S-0142 Interview report", "", "(C//REL AVL)")))),
                List.of(
                        new Staying(
                                "Above AVL’s ceiling",
                                "Whoever clears AVL here can raise its ceiling.",
                                Remedy.ALLOW,
                                9,
                                1,
                                List.of(new Line(SOURCE, "S-0177 Signals summary", "", "(S)")),
                                null),
                        new Staying(
                                "Not releasable to AVL",
                                "The owner can add AVL to its readers.",
                                Remedy.MARK,
                                28,
                                3,
                                List.of(line(entities.named("Harbourmaster X"))),
                                entities.named("Harbourmaster X").id())),
                seen,
                leaks,
                accepted,
                List.of("quay.png of Pier 9"),
                CONFIDENTIAL);
    }

    @Override
    public void acceptLeaks(OutboxDraft draft, List<Leak> chosen, String reason) {
        done.add("accept leaks: " + reason);
        accepted = chosen.stream().map(leak -> new Accepting(leak, reason)).toList();
        leaks = List.of();
    }

    @Override
    public Written write(OutboxDraft draft, Path target, Progress progress) {
        done.add("write " + draft.partner());
        begun.remove(draft.partner());
        return new Written(target.getFileName().toString(), 14_200_000, 19, 212);
    }

    @Override
    public List<Waiting> waiting() {
        return waiting;
    }

    @Override
    public void hold(Inspection inspection) {
        done.add("hold");
        waiting = List.of(new Waiting(
                inspection.file(),
                "Package #18, said to be from AVL",
                inspection.file().toString(),
                "14.2 MB",
                "14:02Z",
                "(S)"));
    }

    @Override
    public Inspection inspect(Path file, Progress progress) {
        return new Inspection(
                file,
                "AVL",
                isAcceptable ? "AVL R. Lindqvist" : "",
                18,
                "#18",
                "14.2 MB",
                CONFIDENTIAL,
                List.of(
                        new Check(
                                isAcceptable ? Outcome.PASSED : Outcome.FAILED,
                                "Signed by AVL, a verified partner",
                                "R. Lindqvist"),
                        new Check(
                                Outcome.NEEDS_EYE,
                                "Package #17 has not arrived",
                                "What #17 changed stays missing until it comes"),
                        new Check(Outcome.PASSED, "Complete and unaltered", "Every part matches what AVL signed"),
                        new Check(Outcome.PASSED, "Sealed for this workstation", "KST, M. Oduya")),
                isAcceptable,
                isAcceptable ? 91 : 0,
                isAcceptable ? 58 : 0,
                isAcceptable
                        ? List.of(
                                new Count(Change.NEW, "new", 58, "19 entities, 31 links, 8 sources"),
                                new Count(Change.CHANGED, "changed", 31, "12 entities, 13 links, 6 sources"),
                                new Count(
                                        Change.CONTESTED,
                                        "contested",
                                        2,
                                        "Date of birth of Yusuf al-Karim: 12 Mar 1984 (KST, B2) ≠ 3 Dec 1984 (AVL, C3); "
                                                + "Flag of MV Halden: Panama (KST, B2) ≠ Malta (AVL, C3)"),
                                new Count(Change.SAME, "possibly the same", 1, "Joe Carim ≈ Yusuf al-Karim"),
                                new Count(Change.WITHDRAWN, "withdrawn", 0, ""))
                        : List.of(),
                isAcceptable
                        ? List.of(
                                new Coming(ObjectType.Role.ENTITY, 19, 12, 0, "Пётр Ильин, Skiff Moth", "(C//REL KST)"),
                                new Coming(ObjectType.Role.LINK, 31, 13, 0, "Koval – MV Halden", "(C)"),
                                new Coming(ObjectType.Role.SOURCE, 8, 6, 0, "S-0160", "(C//REL KST)"))
                        : List.of(),
                isAcceptable ? List.of(new Same("Person", "Alias", "Joe Carim", "Yusuf al-Karim", "(C)")) : List.of(),
                isAcceptable ? incoming() : Incoming.NOTHING);
    }

    private Incoming incoming() {
        EntityRow karim = entities.named("Yusuf al-Karim");
        return new Incoming(
                List.of(
                        new Incoming.Thing(
                                karim.id(),
                                ObjectType.Role.ENTITY,
                                karim.symbol(),
                                karim.name(),
                                "(C//REL KST)",
                                "",
                                false,
                                true,
                                List.of(new Incoming.Property(
                                        "Date of birth",
                                        Change.CONTESTED,
                                        List.of(said("KST M. Oduya, 4 Feb 2024", "B2", "12 Mar 1984", "S-0142")),
                                        List.of(said("AVL R. Lindqvist, 6 Feb 2024", "C3", "3 Dec 1984", "S-0160"))))),
                        new Incoming.Thing(
                                entities.named("Harbourmaster X").id(),
                                ObjectType.Role.ENTITY,
                                karim.symbol(),
                                "Joe Carim",
                                "(C)",
                                "Yusuf al-Karim",
                                true,
                                true,
                                List.of(
                                        new Incoming.Property(
                                                "Name",
                                                Change.NEW,
                                                List.of(),
                                                List.of(said("AVL R. Lindqvist, 6 Feb 2024", "", "Joe Carim", ""))),
                                        new Incoming.Property(
                                                "Text",
                                                Change.NEW,
                                                List.of(),
                                                List.of(said(
                                                        "AVL R. Lindqvist, 6 Feb 2024",
                                                        "",
                                                        "He was seen at the quay. ".repeat(4_000),
                                                        "")))))),
                2,
                false,
                java.util.Set.of());
    }

    private static Incoming.Said said(String by, String grade, String value, String source) {
        return new Incoming.Said(
                by,
                grade.isEmpty() ? Grade.NOT_GRADED : Grade.admiralty(grade),
                new SeenClaim("", value, grade, source, "(C)"));
    }

    @Override
    public void refuse(Inspection inspection, String reason) {
        done.add("refuse: " + reason);
        waiting = List.of();
    }

    @Override
    public Accepted accept(Inspection inspection, Progress progress) {
        done.add("accept");
        waiting = List.of();
        return new Accepted("AVL", 91, 58, 2, alarm);
    }

    /** What accepting a package raises. */
    public String alarm = "";

    public List<Asked> asked = List.of();

    @Override
    public List<Asked> asked() {
        return asked;
    }

    @Override
    public void keepErased(Asked kept, String reason) {
        done.add("keep: " + reason);
        asked = List.of();
    }

    @Override
    public void eraseToo(Asked erased, char[] second, Progress progress) {
        done.add("erase too" + new String(second));
        asked = List.of();
    }
}

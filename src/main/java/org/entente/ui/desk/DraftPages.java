package org.entente.ui.desk;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.desk.DraftDesk;
import org.entente.app.desk.LedgerDesk;
import org.entente.app.outgoing.Unsearched;
import org.entente.catalogue.ObjectType;
import org.entente.catalogue.PropertyType;
import org.entente.model.ObjectId;
import org.entente.model.RelationKind;
import org.entente.model.current.HeldClaim;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Likelihood;
import org.entente.model.value.Ref;
import org.entente.release.Reason;
import org.entente.ui.door.Exchange.Accepting;
import org.entente.ui.door.Exchange.Draft;
import org.entente.ui.door.Exchange.Leaving;
import org.entente.ui.door.Exchange.Line;
import org.entente.ui.door.Exchange.Remedy;
import org.entente.ui.door.Exchange.Staying;
import org.entente.ui.door.Leak;
import org.entente.ui.door.Ledger;
import org.entente.ui.door.Seen;
import org.entente.ui.door.SeenClaim;
import org.entente.ui.text.Texts;

/** Puts a package that is not written yet into words: what leaves, what stays and why, and what the partner will see. */
final class DraftPages {

    /** How every property is called that says how confident somebody is. */
    private static final String CONFIDENCE = ".confidence";

    /** What the page of an assessment tells itself, where one value is claimed. */
    private static final Set<String> TOLD = Set.of("name", "assessment.bottom-line", "assessment.version");

    private final Looks looks;
    private final ClaimMarks marks;
    private final LinkWords links;
    private final Texts texts;
    /** As the catalogue lists the properties, so that every thing of a kind reads the same; what it does not know comes last. */
    private final Comparator<HeldClaim> inOrder;

    DraftPages(Looks looks) {
        this.looks = looks;
        this.marks = new ClaimMarks(looks);
        this.links = new LinkWords(looks.catalogue(), looks.texts());
        this.texts = looks.texts();
        var places = new HashMap<String, Integer>();
        looks.catalogue().properties().forEach(property -> places.put(property.key(), places.size()));
        this.inOrder = Comparator.comparing(
                held -> places.getOrDefault(held.statement().property(), Integer.MAX_VALUE));
    }

    Draft of(String partner, DraftDesk.Draft draft) {
        return new Draft(
                partner,
                String.join(", ", draft.agreements()),
                draft.leaves(),
                draft.stays(),
                draft.theirs(),
                draft.leaving().stream().map(this::leaving).toList(),
                draft.staying().stream().map(group -> staying(group, partner)).toList(),
                draft.seen().stream().map(seen -> seen(seen, draft)).toList(),
                draft.leaks().stream().map(leak -> leak(leak, draft)).toList(),
                draft.accepted().stream()
                        .map(one -> new Accepting(leak(one.leak(), draft), one.reason()))
                        .toList(),
                draft.unsearched().stream().map(this::unsearched).toList(),
                looks.banner(draft.marking()));
    }

    private Leak leak(org.entente.app.outgoing.Leak leak, DraftDesk.Draft draft) {
        return leak(leak, looks.portion(marking(leak, draft)));
    }

    /** By the claim in which it stands; what stands elsewhere, such as in a file, is marked as the package is. */
    private static Marking marking(org.entente.app.outgoing.Leak leak, DraftDesk.Draft draft) {
        return draft.seen().stream()
                .filter(seen -> seen.id().equals(leak.object()))
                .flatMap(seen -> seen.claims().stream())
                .filter(held -> held.statement().property().equals(leak.property())
                        && held.statement().value().plain().equals(leak.text()))
                .map(ClaimMarks::of)
                .findFirst()
                .orElse(draft.marking());
    }

    /** Whether it is one of these, however it is marked by now. */
    boolean isAmong(List<Leak> leaks, org.entente.app.outgoing.Leak leak) {
        return leaks.stream().anyMatch(one -> one.equals(leak(leak, one.portion())));
    }

    /** @param portion mark of the text */
    private Leak leak(org.entente.app.outgoing.Leak leak, String portion) {
        String title = leak.title().isEmpty() ? texts.get("ui.object.unknown") : leak.title();
        return new Leak(leak.name(), leak.object(), title, where(leak.property()), leak.text(), portion);
    }

    private String unsearched(Unsearched file) {
        return file.title().isEmpty()
                ? file.name()
                : texts.get("ui.exchange.unsearched.file", file.name(), file.title());
    }

    /** A property by its label; the reason of a relation and the place in a source by theirs. */
    private String where(String property) {
        if (property.equals("locator")) {
            return texts.get("ui.exchange.leak.locator");
        }
        return RelationKind.isKnown(property) ? texts.get("ui.exchange.leak.reason") : looks.property(property);
    }

    private Leaving leaving(DraftDesk.Leaving group) {
        String role = texts.get("ui.role." + group.role().name().toLowerCase(Locale.ROOT));
        return new Leaving(role, group.claims(), group.objects(), lines(group.first()));
    }

    private Staying staying(DraftDesk.Staying group, String partner) {
        Reason reason = group.reason();
        String code = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Staying(
                group.rule(),
                reason == Reason.LOCAL ? "" : texts.get("ui.exchange.stays." + code, partner),
                step(reason),
                group.claims(),
                group.objects(),
                group.first().stream().map(line -> owned(line, reason)).toList(),
                group.first().isEmpty() ? null : group.first().getFirst().id());
    }

    private static Remedy step(Reason reason) {
        return switch (reason) {
            case LEFT_OUT -> Remedy.CHOOSE;
            case PARTNER_NOT_VERIFIED, PARTNER_STOPPED -> Remedy.PARTNERS;
            case ABOVE_CLEARANCE, AGREEMENT_LAPSED, NO_AGREEMENT, LEGAL_BASIS_LAPSED -> Remedy.ALLOW;
            case NOT_MARKED, MARKING_UNKNOWN, NOT_RELEASABLE, NO_READERS_LISTED, MUST_BE_NAMED -> Remedy.MARK;
            case LOCAL,
                    UNKNOWN_KIND,
                    ORIGINATOR_ONLY,
                    CAVEAT_NOT_HELD,
                    ORIGINATOR_MUST_AGREE,
                    OBJECT_STAYS,
                    REFERENCE_STAYS,
                    END_STAYS,
                    SIDES_STAY -> Remedy.NONE;
        };
    }

    /** Whoever contributed to a thing can change how it is marked. */
    private Line owned(org.entente.app.desk.Line line, Reason reason) {
        // what never leaves need not be marked, and is shown so on the partner's card, too
        boolean isLeftUnmarked = reason == Reason.LOCAL && line.marking().equals(Marking.UNMARKED);
        return new Line(
                looks.symbol(line.type()),
                looks.name(line),
                Stream.of(linkKind(line), owner(line))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · ")),
                isLeftUnmarked ? "" : looks.portion(line.marking()));
    }

    private String owner(org.entente.app.desk.Line line) {
        return line.contributors().isEmpty()
                ? ""
                : texts.get("ui.exchange.owner", String.join(", ", line.contributors()));
    }

    /** What a link says of its two ends; empty for anything else. */
    private String linkKind(org.entente.app.desk.Line line) {
        boolean isLink = looks.catalogue().type(line.type()).role() == ObjectType.Role.LINK;
        return isLink && !line.second().isEmpty() ? links.kind(line.second()) : "";
    }

    private List<Line> lines(List<org.entente.app.desk.Line> lines) {
        return lines.stream()
                .map(line -> {
                    String kind = linkKind(line);
                    return new Line(
                            looks.symbol(line.type()),
                            looks.name(line),
                            kind.isEmpty() ? line.second() : kind,
                            looks.portion(line.marking()));
                })
                .toList();
    }

    private Seen seen(DraftDesk.Seen seen, DraftDesk.Draft draft) {
        var page = draft.pages().get(seen.id());
        var claims = seen.claims().stream()
                .filter(held -> page == null || !isTold(held, seen.claims()))
                .filter(held ->
                        looks.catalogue().property(held.statement().property()).known()
                                || !held.statement().property().startsWith(PropertyType.STIX_PREFIX))
                .sorted(inOrder)
                .map(held -> claim(held, draft.titles()))
                .toList();
        return new Seen(
                looks.symbol(seen.type()),
                new ClaimedNames(looks, draft.titles()).of(seen.type(), seen.title(), seen.claims()),
                portion(seen.claims()),
                isWeighed(seen.type()),
                claims,
                page);
    }

    private static boolean isTold(HeldClaim held, List<HeldClaim> all) {
        String property = held.statement().property();
        return TOLD.contains(property)
                && all.stream()
                                .filter(each -> each.statement().property().equals(property))
                                .count()
                        == 1;
    }

    /** What a package held, thing by thing. */
    Ledger.Contents held(LedgerDesk.Contents contents) {
        var titles = new HashMap<ObjectId, String>();
        contents.known().forEach((id, line) -> titles.put(id, looks.name(line)));
        contents.things().forEach(thing -> titles.put(thing.id(), looks.name(thing.type(), thing.title())));
        var named = new ClaimedNames(looks, titles);
        return new Ledger.Contents(
                contents.things().stream()
                        .map(thing -> new Seen(
                                looks.symbol(thing.type()),
                                named.of(thing.type(), thing.title(), thing.claims()),
                                portion(thing.claims()),
                                isWeighed(thing.type()),
                                thing.claims().stream()
                                        .sorted(inOrder)
                                        .map(claim -> claim(claim, titles))
                                        .toList()))
                        .toList(),
                contents.relations(),
                contents.shown());
    }

    boolean isWeighed(String type) {
        return looks.catalogue().type(type).role() == ObjectType.Role.ENTITY;
    }

    String portion(List<HeldClaim> claims) {
        return marks.portion(claims);
    }

    SeenClaim claim(HeldClaim held, Map<ObjectId, String> titles) {
        var statement = held.statement();
        var attribution = held.claim().attribution();
        String source = attribution == null || attribution.source() == null
                ? ""
                : titles.getOrDefault(attribution.source(), "");
        String value = statement.value() instanceof Ref(var target)
                ? titles.getOrDefault(target, texts.get("ui.object.unknown"))
                : looks.value(statement.value(), Map.of());
        boolean isConfidence = statement.property().endsWith(CONFIDENCE);
        return new SeenClaim(
                looks.property(statement.property()),
                value,
                statement.grade().chip(),
                source,
                marks.portion(held),
                statement.value() instanceof Likelihood likelihood ? likelihood : null,
                isConfidence && statement.value() instanceof Code(String code) ? code : "");
    }
}

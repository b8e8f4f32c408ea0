package org.entente.ui.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.entente.model.ClaimId;
import org.entente.model.Hash;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.model.grade.Grade;
import org.entente.ui.door.Entities;
import org.entente.ui.door.EntityPage;
import org.entente.ui.door.EntityQuery;
import org.entente.ui.door.EntityRow;
import org.entente.ui.door.Facet;
import org.entente.ui.door.NewClaim;
import org.entente.ui.theme.Family;
import org.entente.ui.theme.Symbol;
import org.jspecify.annotations.Nullable;

/** Entities in a list. */
public final class DemoEntities implements Entities {

    private static final Symbol PERSON = new Symbol(Family.PEOPLE, "mdi2a-account", "Person");
    private static final Symbol UNKNOWN = new Symbol(Family.PEOPLE, "mdi2a-account-question", "Unknown person");
    private static final Symbol GROUP = new Symbol(Family.GROUPS, "mdi2a-account-group", "Group");
    private static final Symbol ORGANISATION = new Symbol(Family.GROUPS, "mdi2d-domain", "Organisation");
    private static final Symbol FACILITY = new Symbol(Family.PLACES, "mdi2w-warehouse", "Facility");
    private static final Symbol ADDRESS = new Symbol(Family.PLACES, "mdi2h-home-map-marker", "Address");
    private static final Symbol MEETING = new Symbol(Family.EVENTS, "mdi2h-handshake", "Meeting");
    private static final Symbol VESSEL = new Symbol(Family.THINGS, "mdi2f-ferry", "Vessel");
    private static final Symbol VEHICLE = new Symbol(Family.THINGS, "mdi2c-car", "Vehicle");
    private static final Symbol PHONE = new Symbol(Family.DIGITAL, "mdi2p-phone", "Phone number");
    private static final Symbol ACCOUNT = new Symbol(Family.MONEY, "mdi2b-bank", "Account");
    private static final Symbol DOCUMENT = new Symbol(Family.DOCUMENTS, "mdi2f-file-document", "Document");

    public final List<String> done = new ArrayList<>();
    /** What the next question ends in; null for an answer. */
    public @Nullable RuntimeException breaks;

    /** What everything is called on its page instead of its own name; empty for that. */
    public String called = "";

    private final List<EntityRow> rows = new ArrayList<>();

    public DemoEntities() {
        add(PERSON, "Yusuf al-Karim", "يوسف الكريم", 11, 5, "B2", "12 Mar", "KST,AVL", "(C//REL AVL)", true);
        add(VESSEL, "MV Halden", "General cargo ship", 10, 6, "A1", "13 Mar", "KST,AVL", "(U)", false);
        add(FACILITY, "Pier 9", "Aldermere", 10, 7, "A1", "13 Mar", "KST,AVL", "(U)", false);
        add(GROUP, "Northern Lantern", "Северный фонарь", 9, 4, "B2", "12 Mar", "KST,AVL,OND", "(C)", false);
        add(PERSON, "Andrei Voloshin", "Андрей Волошин", 7, 3, "B2", "2 Mar", "AVL", "(C//REL AVL)", false);
        add(PERSON, "Nils Farrow", "Crane operator", 7, 3, "B3", "8 Mar", "KST", "(C)", false);
        add(ORGANISATION, "Aldermere Port Services", "Port operator", 6, 4, "A2", "8 Mar", "KST", "(U)", false);
        add(ACCOUNT, "Account …77", "Bluefin Trading", 4, 2, "B1", "28 Jan", "AVL", "(C//REL AVL)", false);
        add(MEETING, "Meeting 3 Feb", "Café Mistral", 4, 2, "C2", "3 Feb", "KST", "(C)", false);
        add(PERSON, "Marina Dudko", "Марина Дудко", 4, 2, "C3", "21 Feb", "AVL", "(C)", false);
        add(ADDRESS, "Quay Street 14", "Aldermere", 4, 2, "B3", "27 Jan", "KST,OND", "(C)", false);
        add(PERSON, "Viktor Anin", "Виктор Анин", 4, 2, "B3", "27 Jan", "AVL", "(C)", false);
        add(PERSON, "Samira Nasser", "سميرة ناصر", 4, 2, "C2", "8 Mar", "KST,AVL", "(C)", false);
        add(PERSON, "Omar Saleh", "عمر صالح", 4, 1, "C3", "28 Jan", "OND", "(C//REL AVL)", false);
        add(PHONE, "+00 555 0142", "Used by Yusuf al-Karim", 3, 0, "", "2 Mar", "KST", "(U)", false);
        add(VEHICLE, "Van K-4471", "Grey, two doors", 3, 2, "B3", "27 Jan", "KST", "(R)", false);
        add(DOCUMENT, "Roster copy", "Crane crews, January", 3, 1, "C3", "13 Feb", "KST", "(R)", false);
        add(UNKNOWN, "Harbourmaster X", "", 3, 1, "C3", "13 Mar", "KST", "(C//KST)", false);
        for (int i = 1; i <= 106; i++) {
            add(
                    i % 3 == 0 ? PHONE : PERSON,
                    "Contact " + i,
                    "",
                    i % 3,
                    i % 2,
                    i % 2 == 0 ? "" : "D4",
                    "",
                    "KST",
                    "(R)",
                    false);
        }
    }

    private void add(
            Symbol symbol,
            String name,
            String second,
            int links,
            int sources,
            String grade,
            String seen,
            String by,
            String portion,
            boolean isContested) {
        rows.add(new EntityRow(
                ObjectId.derived("demo", name),
                symbol,
                name,
                second,
                links,
                sources,
                grade.isEmpty() ? Grade.NOT_GRADED : Grade.admiralty(grade),
                seen,
                List.of(by.split(",")),
                List.of(),
                portion,
                isContested,
                1,
                false));
    }

    public List<EntityRow> all() {
        return rows;
    }

    public EntityRow named(String name) {
        return rows.stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
    }

    @Override
    public Rows rows(EntityQuery query, int offset, int limit) {
        if (breaks != null) {
            throw breaks;
        }
        var matching = matching(query);
        return new Rows(
                matching.size(),
                rows.size(),
                matching.stream().skip(offset).limit(limit).toList());
    }

    private List<EntityRow> matching(EntityQuery query) {
        Comparator<EntityRow> order = Comparator.comparingInt(rows::indexOf);
        for (EntityQuery.Order one : query.order().reversed()) {
            var column = column(one.sort());
            order = (one.isAscending() ? column : column.reversed()).thenComparing(order);
        }
        String text = query.text().toLowerCase(Locale.ROOT);
        return rows.stream()
                .filter(row -> row.name().toLowerCase(Locale.ROOT).contains(text))
                .filter(row -> has(query, "family", Set.of(row.symbol().family().styleClass())))
                .filter(row -> has(query, "contributor", new TreeSet<>(row.contributors())))
                .filter(row -> has(query, "care", row.isContested() ? Set.of("contested") : Set.of()))
                .sorted(order)
                .toList();
    }

    private static Comparator<EntityRow> column(EntityQuery.Sort sort) {
        return switch (sort) {
            case NAME -> Comparator.comparing(EntityRow::name);
            case TYPE -> Comparator.comparing(row -> row.symbol().label());
            case LINKS -> Comparator.comparingInt(EntityRow::links);
            case SOURCES -> Comparator.comparingInt(EntityRow::sources);
            case GRADE -> Comparator.comparing(row -> row.best().chip());
            case SEEN -> Comparator.comparing(EntityRow::seen);
            case MARKING -> Comparator.comparing(EntityRow::portion);
        };
    }

    @Override
    public List<Facet.Choice> groups(EntityQuery query) {
        Map<String, Integer> counts = new TreeMap<>();
        matching(query).forEach(row -> codes(query, row).forEach(code -> counts.merge(code, 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(entry -> new Facet.Choice(entry.getKey(), entry.getKey(), null, entry.getValue()))
                .toList();
    }

    @Override
    public List<EntityRow> groupRows(EntityQuery query, String code, int offset, int limit) {
        return matching(query).stream()
                .filter(row -> codes(query, row).contains(code))
                .skip(offset)
                .limit(limit)
                .toList();
    }

    @Override
    public List<ObjectId> ids(EntityQuery query) {
        return matching(query).stream().map(EntityRow::id).toList();
    }

    @Override
    public List<ObjectId> groupIds(EntityQuery query, String code) {
        return groupRows(query, code, 0, Integer.MAX_VALUE).stream()
                .map(EntityRow::id)
                .toList();
    }

    @Override
    public List<String> tags() {
        return List.of("crew", "watch");
    }

    private static List<String> codes(EntityQuery query, EntityRow row) {
        return switch (query.group()) {
            case NONE -> List.of();
            case TYPE -> List.of(row.symbol().label());
            case MARKING -> List.of(row.portion());
            case CONTRIBUTOR -> row.contributors();
            case TAG -> row.tags().isEmpty() ? List.of("") : row.tags();
        };
    }

    private static boolean has(EntityQuery query, String group, Set<String> codes) {
        var chosen = query.facets().getOrDefault(group, Set.of());
        return chosen.isEmpty() || codes.stream().anyMatch(chosen::contains);
    }

    @Override
    public String portion(EntityQuery query) {
        return "(C//REL AVL)";
    }

    @Override
    public List<Facet> facets(EntityQuery query) {
        var families = new LinkedHashMap<Family, Facet.Choice>();
        for (Family family : Family.values()) {
            var members =
                    rows.stream().filter(row -> row.symbol().family() == family).toList();
            if (!members.isEmpty()) {
                String name = family.styleClass();
                families.put(
                        family,
                        new Facet.Choice(
                                name,
                                name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
                                members.getFirst().symbol(),
                                members.size()));
            }
        }
        return List.of(
                new Facet("family", "Type", List.copyOf(families.values())),
                new Facet("contributor", "Contributor", count(EntityRow::contributors)),
                new Facet("care", "Needs care", List.of(new Facet.Choice("contested", "Contested", null, 1))));
    }

    private List<Facet.Choice> count(Function<EntityRow, List<String>> codes) {
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach(row -> codes.apply(row).forEach(code -> counts.merge(code, 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(entry -> new Facet.Choice(entry.getKey(), entry.getKey(), null, entry.getValue()))
                .toList();
    }

    @Override
    public EntityPage page(ObjectId id, Perspective perspective) {
        var row = rows.stream().filter(one -> one.id().equals(id)).findFirst().orElse(rows.getFirst());
        var s142 = new EntityPage.SourceMention(
                ObjectId.derived("demo", "S-0142"), "S-0142", "Interview report", "p. 3", "p. 3");
        var s160 = new EntityPage.SourceMention(ObjectId.derived("demo", "S-0160"), "S-0160", "Travel record", "", "");
        var blocks = new ArrayList<EntityPage.Block>();
        if (row.isContested()) {
            blocks.add(new EntityPage.Block(
                    "birth-date",
                    "Date of birth",
                    true,
                    List.of(
                            line("12 Mar 1984", "B2", s142, "Jan 2024", "KST", "(C//REL AVL)", true),
                            line("3 Dec 1984", "C3", s160, "Feb 2024", "AVL", "(C//REL KST)", false)),
                    new EntityPage.Resolved("12 Mar 1984", "KST", "passport copy seen.")));
        }
        blocks.add(new EntityPage.Block(
                "occupation",
                "Occupation",
                false,
                List.of(line("Crane operator", "B2", s142, "Nov 2023", "KST", "(U)", true)),
                null));
        blocks.add(new EntityPage.Block(
                "alias",
                "Also known as",
                false,
                List.of(line("“Abu Layth”", "C2", s160, "", "KST", "(C)", true)),
                null));
        blocks.add(new EntityPage.Block(
                "phone",
                "Phone",
                false,
                List.of(line("+00 555 0142", "", null, "Mar 2024", "KST", "(U)", true)),
                null));
        return new EntityPage(
                row.id(),
                row.symbol(),
                called.isEmpty() ? row.name() : called,
                row.second(),
                row.portion(),
                row.sources(),
                row.contributors(),
                blocks,
                List.of(
                        new EntityPage.AliasLine(
                                line("يوسف الكريم", "B2", s142, "", "AVL", "(C)", true),
                                "Spelling",
                                "Arabic",
                                new EntityPage.AliasChange("يوسف الكريم", "spelling", "", "", false)),
                        new EntityPage.AliasLine(
                                line("“Abu Layth”", "C2", s160, "since 2023", "KST", "(C)", true),
                                "Nickname",
                                "Latin",
                                new EntityPage.AliasChange("“Abu Layth”", "nickname", "2023", "", true))),
                List.of(
                        link("member of", "Northern Lantern"),
                        link("works at", "Pier 9"),
                        link("meets", "Andrei Voloshin")),
                List.of(new EntityPage.EventLine(
                        link("took part in", "Meeting 3 Feb"), "3 Feb 2024 19:05Z", "Café Mistral", "(C)")),
                List.of(
                        new EntityPage.HistoryLine(
                                "13 Mar 09:12Z",
                                "KST M. Oduya",
                                List.of(),
                                List.of(new EntityPage.ChangeLine(
                                        EntityPage.Sign.CHANGED,
                                        "Date of birth",
                                        "Date of birth was recorded to stand as 12 Mar 1984.",
                                        "(C//REL AVL)",
                                        null))),
                        new EntityPage.HistoryLine(
                                "6 Feb 14:02Z",
                                "AVL R. Lindqvist",
                                List.of("#18"),
                                List.of(
                                        new EntityPage.ChangeLine(
                                                EntityPage.Sign.ADDED,
                                                "Date of birth",
                                                "Date of birth was claimed to be 3 Dec 1984.",
                                                "(C//REL AVL)",
                                                null),
                                        new EntityPage.ChangeLine(
                                                EntityPage.Sign.REMOVED,
                                                "Occupation",
                                                "Occupation Deckhand was taken back.",
                                                "(C//REL AVL)",
                                                new ClaimId(new Hash(1, 2, 3, 4)))))),
                row.name().equals("Pier 9")
                        ? List.of(new EntityPage.Same(named("Quay Street 14").id(), ADDRESS, "Quay Street 14", "(C)"))
                        : List.of(),
                false,
                addable());
    }

    private static Map<String, String> addable() {
        var addable = new LinkedHashMap<String, String>();
        addable.put("occupation", "Occupation");
        addable.put("birth-date", "Date of birth");
        addable.put("alias", "Also known as");
        return addable;
    }

    private static EntityPage.ClaimLine line(
            String value,
            String grade,
            EntityPage.@Nullable SourceMention source,
            String valid,
            String by,
            String portion,
            boolean isShown) {
        return new EntityPage.ClaimLine(
                new ClaimId(new Hash(1, 2, 3, value.hashCode())),
                value,
                null,
                null,
                grade.isEmpty() ? Grade.NOT_GRADED : Grade.admiralty(grade),
                source,
                valid,
                by,
                by + " analyst",
                "13 Mar 2024",
                portion,
                isShown,
                source == null && by.equals("KST"));
    }

    private EntityPage.LinkLine link(String kind, String to) {
        var other = named(to);
        return new EntityPage.LinkLine(
                ObjectId.derived("demo", "link", kind),
                kind,
                other.id(),
                other.symbol(),
                other.name(),
                Grade.admiralty("B2"),
                new EntityPage.SourceMention(
                        ObjectId.derived("demo", "S-0142"), "S-0142", "Interview report", "p. 2", "p. 2"),
                "since 2021",
                "KST",
                "(C)");
    }

    @Override
    public List<Type> types() {
        return List.of(new Type("person", "Person", PERSON), new Type("vessel", "Vessel", VESSEL));
    }

    @Override
    public List<String> levels() {
        return List.of("UNCLASSIFIED", "RESTRICTED", "CONFIDENTIAL", "SECRET");
    }

    @Override
    public List<String> levels(ObjectId thing) {
        return List.of("CONFIDENTIAL // REL AVL", "UNCLASSIFIED", "RESTRICTED", "CONFIDENTIAL", "SECRET");
    }

    @Override
    public ObjectId create(String type, String name, String level) {
        done.add("create " + type + " " + name + " " + level);
        add(PERSON, name, "", 0, 0, "", "", "KST", "(U)", false);
        return rows.getLast().id();
    }

    @Override
    public void claim(ObjectId entity, NewClaim claim) {
        done.add("claim " + claim.property() + " " + claim.value()
                + (claim.from().isEmpty() ? "" : " from " + claim.from()));
    }

    @Override
    public void alias(ObjectId entity, NewClaim name, String kind) {
        claim(entity, name);
        done.add("as " + kind);
    }

    @Override
    public void changeAlias(ObjectId entity, ClaimId name, NewClaim now, String kind) {
        done.add("alias " + now.value() + " as " + kind + " " + now.grade().chip() + " from " + now.from() + " until "
                + now.until());
    }

    @Override
    public void source(ObjectId entity, ClaimId claim, Sourcing sourcing) {
        done.add("source " + sourcing.grade().chip() + " " + sourcing.locator());
    }

    @Override
    public void restore(ObjectId entity, ClaimId lost) {
        done.add("restore " + lost.hash());
    }

    @Override
    public void resolve(ObjectId entity, String property, ClaimId chosen, String reason) {
        done.add("resolve " + property + ": " + reason);
    }

    @Override
    public void resolveWith(ObjectId entity, String property, String value, String reason) {
        done.add("resolve " + property + " with " + value + ": " + reason);
    }
}

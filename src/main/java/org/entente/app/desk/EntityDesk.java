package org.entente.app.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.ObjectType;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.model.current.Perspective;
import org.entente.model.value.Ref;
import org.entente.store.CaseStore;
import org.entente.store.query.ClaimDetail;
import org.entente.store.query.LinkRow;
import org.entente.store.query.ObjectFilter;
import org.entente.store.query.PropertyStanding;

/** The things of a case as a table, and one of them with all that is said about it. Safe for several threads. */
public final class EntityDesk {

    private static final int MOST_LINKS = 500;

    private final CaseStore store;
    private final Catalogue catalogue;
    private final Lines lines;
    private final People people;

    EntityDesk(CaseStore store, Catalogue catalogue, People people) {
        this.store = store;
        this.catalogue = catalogue;
        this.people = people;
        this.lines = new Lines(store, catalogue);
    }

    /** What the table can be ordered by. */
    public enum Order {
        TITLE,
        LINKS,
        SOURCES,
        LATEST
    }

    /**
     * What the table lists.
     *
     * @param text part of the title; empty means any
     * @param families keys of families; empty means every one
     * @param contributor code of an organisation; empty means any
     */
    public record Question(
            String text,
            Set<String> families,
            String contributor,
            boolean contested,
            boolean unsourced,
            Order order,
            boolean descending,
            boolean joint) {
        public Question {
            families = Set.copyOf(families);
        }

        /** The same without any filter. */
        public Question all() {
            return new Question("", Set.of(), "", false, false, order, descending, joint);
        }
    }

    /** @param total how many pass the filter in all */
    public record Answer(int total, List<Line> lines) {
        public Answer {
            lines = List.copyOf(lines);
        }
    }

    public Answer list(Question question, int offset, int limit) {
        var types = types(question.families());
        if (types.isEmpty()) {
            return new Answer(0, List.of());
        }
        var page = store.queries().objects().page(filter(question, types, offset, limit));
        return new Answer(page.total(), lines.of(page.rows(), question.joint()));
    }

    /** How many pass the filter. */
    public int count(Question question) {
        var types = types(question.families());
        return types.isEmpty() ? 0 : store.queries().objects().count(filter(question, types, 0, 1));
    }

    private static ObjectFilter filter(Question question, Set<String> types, int offset, int limit) {
        var sort = switch (question.order()) {
            case TITLE -> ObjectFilter.Sort.TITLE;
            case LINKS -> ObjectFilter.Sort.LINKS;
            case SOURCES -> ObjectFilter.Sort.SOURCES;
            case LATEST -> ObjectFilter.Sort.LATEST;
        };
        return new ObjectFilter(
                types,
                question.text(),
                question.contested(),
                question.unsourced(),
                null,
                question.contributor(),
                sort,
                question.descending(),
                offset,
                limit);
    }

    /** Keys of the types that stand for things in the world and occur in the case, known to the catalogue or not. */
    private Set<String> types(Set<String> families) {
        var types = new LinkedHashSet<String>();
        store.queries().objects().countsByType().keySet().forEach(key -> {
            var type = catalogue.type(key);
            if (type.role() == ObjectType.Role.ENTITY
                    && (families.isEmpty() || families.contains(type.family().key()))) {
                types.add(key);
            }
        });
        types.remove("");
        return types;
    }

    /** How many things there are of each type. */
    public Map<String, Integer> countsByType() {
        var counts = new TreeMap<String, Integer>();
        store.queries().objects().countsByType().forEach((key, count) -> {
            if (!key.isEmpty() && catalogue.type(key).role() == ObjectType.Role.ENTITY) {
                counts.put(key, count);
            }
        });
        return counts;
    }

    /** The most linked things, the most linked first. */
    public List<ObjectId> mostLinked(int most, boolean joint) {
        var question = new Question("", Set.of(), "", false, false, Order.LINKS, true, joint);
        return list(question, 0, most).lines().stream()
                .filter(line -> line.links() > 0)
                .map(Line::id)
                .toList();
    }

    /** Objects of any kind as lists show them; those that are not known are left out. */
    public Map<ObjectId, Line> lines(List<ObjectId> ids) {
        return lines.byId(ids, false);
    }

    /** What an object is called; empty if nobody named it. */
    public String title(ObjectId id) {
        var row = store.queries().objects().rows(List.of(id)).get(id);
        return row == null ? "" : row.title();
    }

    public ObjectPage page(ObjectId id, boolean joint) {
        Line line = lines.byId(List.of(id), joint).get(id);
        if (line == null) {
            throw new org.entente.app.AppException("app.object.none");
        }
        var standings = store.queries().claims().of(id);
        var properties = new ArrayList<ObjectPage.Property>();
        var mentioned = new LinkedHashSet<ObjectId>();
        var names = people.names();
        for (PropertyStanding standing : standings) {
            var current = standing.in(joint ? Perspective.JOINT : Perspective.OURS);
            var details = new LinkedHashMap<org.entente.model.ClaimId, ClaimDetail>();
            standing.claims().forEach(detail -> details.put(detail.held().id(), detail));
            var live = new ArrayList<ObjectPage.Said>();
            for (HeldClaim held : current.live()) {
                ClaimDetail detail = details.get(held.id());
                if (detail != null) {
                    live.add(said(detail, names));
                    mention(detail.held(), mentioned);
                }
            }
            if (!live.isEmpty()) {
                properties.add(new ObjectPage.Property(
                        standing.property(), current.contested(), current.shownClaim(), live, resolved(current)));
            }
        }
        return new ObjectPage(
                line,
                properties,
                links(id, joint),
                history(id, names),
                lines.byId(mentioned, joint),
                references(mentioned));
    }

    private static ObjectPage.Said said(ClaimDetail detail, Map<org.entente.model.KeyId, String> names) {
        return new ObjectPage.Said(
                detail.held(), names.getOrDefault(detail.held().claim().author(), ""), detail.made());
    }

    private static void mention(HeldClaim held, Set<ObjectId> mentioned) {
        if (held.statement().value() instanceof Ref(ObjectId target)) {
            mentioned.add(target);
        }
        var attribution = held.claim().attribution();
        if (attribution != null && attribution.source() != null) {
            mentioned.add(attribution.source());
        }
    }

    private ObjectPage.@org.jspecify.annotations.Nullable Resolved resolved(
            org.entente.model.current.Standing standing) {
        HeldClaim resolution = standing.resolution();
        if (resolution == null) {
            return null;
        }
        var object = resolution.statement().object();
        var live = store.queries().claims().live(List.of(object)).getOrDefault(object, List.of());
        String reason = Lines.value(live, "resolution.reason")
                .map(value -> value.plain())
                .orElse("");
        return new ObjectPage.Resolved(resolution.statement().value(), resolution.organisation(), reason);
    }

    private List<ObjectPage.Link> links(ObjectId id, boolean joint) {
        var rows = store.queries().links().of(List.of(id)).stream()
                .limit(MOST_LINKS)
                .toList();
        var ids = new LinkedHashSet<ObjectId>();
        rows.forEach(row -> {
            ids.add(row.id());
            ids.add(row.from());
            ids.add(row.to());
        });
        var known = lines.byId(ids, joint);
        var links = new ArrayList<ObjectPage.Link>();
        for (LinkRow row : rows) {
            boolean isOutgoing = row.from().equals(id);
            Line other = known.get(isOutgoing ? row.to() : row.from());
            Line link = known.get(row.id());
            if (other != null && link != null) {
                links.add(new ObjectPage.Link(row.id(), row.kind(), isOutgoing, other, link.best(), link.marking()));
            }
        }
        links.sort(java.util.Comparator.comparing(link -> -link.other().links()));
        return links;
    }

    private List<ObjectPage.Event> history(ObjectId id, Map<org.entente.model.KeyId, String> names) {
        return store.queries().claims().history(id).stream()
                .filter(detail -> detail.held().claim().core() instanceof org.entente.model.Core.Statement)
                .map(detail -> new ObjectPage.Event(
                        detail.made(),
                        names.getOrDefault(detail.held().claim().author(), ""),
                        detail.held().organisation(),
                        detail.held().statement().property(),
                        detail.held().statement().value(),
                        detail.state()))
                .sorted(java.util.Comparator.comparing(ObjectPage.Event::time).reversed())
                .toList();
    }

    /** What sources among the mentioned objects are called for short. */
    private Map<ObjectId, String> references(Set<ObjectId> mentioned) {
        var references = new LinkedHashMap<ObjectId, String>();
        store.queries()
                .claims()
                .live(mentioned)
                .forEach((id, live) ->
                        Lines.value(live, "source.reference").ifPresent(value -> references.put(id, value.plain())));
        return references;
    }
}

package org.entente.app.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.entente.app.claim.Descriptions;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.ObjectType;
import org.entente.model.ClaimId;
import org.entente.model.Describing;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.model.current.Perspective;
import org.entente.model.value.Ref;
import org.entente.model.work.Progress;
import org.entente.search.NamePairs;
import org.entente.store.CaseStore;
import org.entente.store.query.ClaimDetail;
import org.entente.store.query.PropertyStanding;

/** The things of a case, and one of them with all that is said about it. Safe for several threads. */
public final class EntityDesk {

    private static final Set<String> OTHER_NAMES = Set.of("name", "name.original", "alias");

    private final CaseStore store;
    private final Catalogue catalogue;
    private final Lines lines;
    private final EntityTable table;
    private final EntityComparison comparison;
    private final PageLinks links;
    private final People people;
    private final String viewer;

    /** @param viewer code of the organisation through whose eyes one looks */
    EntityDesk(CaseStore store, Catalogue catalogue, People people, String viewer) {
        this.store = store;
        this.catalogue = catalogue;
        this.people = people;
        this.viewer = viewer;
        this.lines = new Lines(store, catalogue);
        this.links = new PageLinks(store, catalogue, lines);
        this.table = new EntityTable(store, catalogue);
        this.comparison = new EntityComparison(store, catalogue);
    }

    /** What several things have in common. */
    public EntityComparison comparison() {
        return comparison;
    }

    /** The things as a table. */
    public EntityTable table() {
        return table;
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
        var order = List.of(new EntityTable.Order(EntityTable.Column.LINKS, true));
        return table.list(EntityTable.Question.all(order, joint), 0, most).lines().stream()
                .filter(line -> line.links() > 0)
                .map(Line::id)
                .toList();
    }

    /** Objects of any kind as lists show them; those that are not known are left out. */
    public Map<ObjectId, Line> lines(List<ObjectId> ids) {
        return lines.byId(ids, false);
    }

    /** By id; objects that nobody spoke of are absent. */
    public Map<ObjectId, Caption> captions(List<ObjectId> ids) {
        return lines.captions(ids);
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
            var details = new LinkedHashMap<ClaimId, ClaimDetail>();
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
        var linked = links.of(id, joint);
        linked.stream().map(ObjectPage.Link::said).filter(Objects::nonNull).forEach(said -> mention(said, mentioned));
        var cluster = table.clusters(List.of(id), joint).get(id);
        return new ObjectPage(
                line,
                properties,
                linked,
                links.happenings(linked, joint),
                ObjectHistory.of(id, store, people.organisation(), names),
                spellings(line, properties),
                Descriptions.of(id, standings, store, viewer)
                        .codes(Describing.ALIAS_KIND, joint ? Perspective.JOINT : Perspective.OURS),
                lines.byId(mentioned, joint),
                lines.citable(mentioned),
                cluster == null ? List.of() : others(id, cluster, joint),
                cluster != null && cluster.isContested());
    }

    private List<Line> others(ObjectId id, EntityTable.Cluster cluster, boolean joint) {
        return lines.byId(cluster.members(), joint).values().stream()
                .filter(line -> !line.id().equals(id))
                .toList();
    }

    private ObjectPage.Said said(ClaimDetail detail, Map<org.entente.model.KeyId, String> names) {
        return new ObjectPage.Said(
                detail.held(),
                names.getOrDefault(detail.held().claim().author(), ""),
                detail.made(),
                detail.held().organisation().equals(viewer));
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

    /** Claims about other names that only spell the title otherwise, or write it in another script. */
    private static Set<ClaimId> spellings(Line line, List<ObjectPage.Property> properties) {
        var spellings = new LinkedHashSet<ClaimId>();
        var title = new NamePairs.Named(line.id(), "", List.of(line.title()));
        for (ObjectPage.Property property : properties) {
            for (ObjectPage.Said said :
                    OTHER_NAMES.contains(property.key()) ? property.live() : List.<ObjectPage.Said>of()) {
                var name = new NamePairs.Named(
                        ObjectId.derived("name", said.held().id().toString()),
                        "",
                        List.of(said.held().statement().value().plain()));
                if (!NamePairs.among(List.of(title, name), Progress.NONE).isEmpty()) {
                    spellings.add(said.held().id());
                }
            }
        }
        return spellings;
    }
}

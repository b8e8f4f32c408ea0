package org.entente.picture.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.LinkKind;
import org.entente.catalogue.ObjectType;
import org.entente.graph.CompactGraph;
import org.entente.graph.GraphBuilder;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.release.Released;
import org.entente.release.ReleasedFacts;

/**
 * The network in what was released, and in nothing else: entities, and the links of which both ends are there. A link's
 * strength is that of its best credibility, its width counts the sources that it names.
 *
 * @param objects the entities by number
 * @param items how they look, by number
 * @param ties the links by number
 * @param looks how the links look, by number
 * @param marking the join of everything that it shows, names and links alike
 */
public record ReleasedNetwork(
        CompactGraph graph,
        List<ObjectId> objects,
        List<Chart.Item> items,
        List<Tie> ties,
        List<Chart.Link> looks,
        Marking marking) {

    public ReleasedNetwork {
        objects = List.copyOf(objects);
        items = List.copyOf(items);
        ties = List.copyOf(ties);
        looks = List.copyOf(looks);
    }

    /**
     * A link.
     *
     * @param kinds keys of what it is said to be, in order; several if that is contested
     */
    public record Tie(ObjectId link, ObjectId from, ObjectId to, List<String> kinds) {
        public Tie {
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * @param focus entities to show with their neighbours; empty for all
     * @param most at most so many entities, those with the most links first
     */
    public static ReleasedNetwork of(Released released, Catalogue catalogue, Collection<ObjectId> focus, int most) {
        return new Reading(new ReleasedFacts(released, catalogue), catalogue).read(focus, most);
    }

    private record Reading(ReleasedFacts facts, Catalogue catalogue) {

        ReleasedNetwork read(Collection<ObjectId> focus, int most) {
            List<Tie> ties = ties();
            Set<ObjectId> shown = chosen(ties, Set.copyOf(focus), most);
            var builder = new GraphBuilder<ObjectId>();
            shown.forEach(builder::node);
            List<Tie> drawn = new ArrayList<>();
            List<Chart.Link> links = new ArrayList<>();
            List<Marking> markings = new ArrayList<>();
            for (Tie tie : ties) {
                if (shown.contains(tie.from()) && shown.contains(tie.to())) {
                    builder.link(tie.from(), tie.to());
                    drawn.add(tie);
                    links.add(link(tie));
                    facts.properties(tie.link()).values().forEach(claims -> mark(claims, markings));
                }
            }
            CompactGraph graph = builder.build();
            int widest = 1;
            for (int node = 0; node < graph.nodes(); node++) {
                widest = Math.max(widest, graph.degree(node));
            }
            List<Chart.Item> items = new ArrayList<>();
            for (int node = 0; node < graph.nodes(); node++) {
                ObjectId object = builder.keys().get(node);
                items.add(item(object, (double) graph.degree(node) / widest, focus.contains(object)));
                mark(facts.claims(object, "type"), markings);
                catalogue.titleProperties().forEach(property -> mark(facts.claims(object, property), markings));
                mark(facts.claims(object, "alias"), markings);
            }
            return new ReleasedNetwork(
                    graph,
                    builder.keys(),
                    items,
                    drawn,
                    links,
                    catalogue.markings().join(markings));
        }

        private void mark(List<HeldClaim> claims, List<Marking> markings) {
            claims.forEach(claim -> markings.add(facts.marking(claim)));
        }

        private List<Tie> ties() {
            List<Tie> ties = new ArrayList<>();
            for (ObjectId object : facts.objects()) {
                if (role(object) == ObjectType.Role.LINK) {
                    Optional<ObjectId> from = facts.target(object, "link.from").filter(this::isEntity);
                    Optional<ObjectId> to = facts.target(object, "link.to").filter(this::isEntity);
                    if (from.isPresent() && to.isPresent()) {
                        ties.add(new Tie(object, from.get(), to.get(), kinds(object)));
                    }
                }
            }
            return ties;
        }

        private List<String> kinds(ObjectId link) {
            return facts.claims(link, "link.kind").stream()
                    .map(claim -> claim.statement().value().plain())
                    .distinct()
                    .sorted()
                    .toList();
        }

        private ObjectType.Role role(ObjectId object) {
            String type = facts.type(object);
            return type.isEmpty()
                    ? ObjectType.Role.RECORD
                    : catalogue.type(type).role();
        }

        private boolean isEntity(ObjectId object) {
            return role(object) == ObjectType.Role.ENTITY;
        }

        private Set<ObjectId> chosen(List<Tie> ties, Set<ObjectId> focus, int most) {
            Map<ObjectId, Integer> degrees = new HashMap<>();
            Set<ObjectId> near = new HashSet<>(focus);
            for (Tie tie : ties) {
                degrees.merge(tie.from(), 1, Integer::sum);
                degrees.merge(tie.to(), 1, Integer::sum);
                if (focus.contains(tie.from()) || focus.contains(tie.to())) {
                    near.add(tie.from());
                    near.add(tie.to());
                }
            }
            var chosen = facts.objects().stream()
                    .filter(this::isEntity)
                    .filter(object -> focus.isEmpty() || near.contains(object))
                    .sorted((one, other) -> {
                        int byFocus = Boolean.compare(focus.contains(other), focus.contains(one));
                        int byDegree = Integer.compare(degrees.getOrDefault(other, 0), degrees.getOrDefault(one, 0));
                        return byFocus != 0 ? byFocus : byDegree != 0 ? byDegree : one.compareTo(other);
                    })
                    .limit(most)
                    .toList();
            return new LinkedHashSet<>(chosen);
        }

        private Chart.Item item(ObjectId object, double importance, boolean selected) {
            var type = catalogue.type(facts.type(object));
            String name = facts.name(object);
            String other = facts.claims(object, "alias").stream()
                    .map(claim -> claim.statement().value().plain())
                    .filter(alias -> script(alias) != script(name))
                    .findFirst()
                    .orElse("");
            return new Chart.Item(name, other, type.family(), type.icon(), importance, selected);
        }

        private static Character.UnicodeScript script(String text) {
            return text.codePoints()
                    .filter(Character::isLetter)
                    .mapToObj(Character.UnicodeScript::of)
                    .findFirst()
                    .orElse(Character.UnicodeScript.COMMON);
        }

        private Chart.Link link(Tie tie) {
            Grade best = Grade.NOT_GRADED;
            Set<ObjectId> sources = new HashSet<>();
            for (List<HeldClaim> claims : facts.properties(tie.link()).values()) {
                for (HeldClaim claim : claims) {
                    Grade grade = claim.statement().grade();
                    best = !best.isGraded() || grade.beats(best) ? (grade.isGraded() ? grade : best) : best;
                    var attribution = claim.claim().attribution();
                    ObjectId source = attribution == null ? null : attribution.source();
                    if (source != null) {
                        sources.add(source);
                    }
                }
            }
            LinkKind kind =
                    catalogue.linkKind(tie.kinds().isEmpty() ? "" : tie.kinds().getFirst());
            return new Chart.Link(
                    Chart.Strength.of(best.credibility()),
                    sources.size(),
                    kind.directed(),
                    tie.kinds().size() > 1,
                    null);
        }
    }
}

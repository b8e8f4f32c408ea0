package org.entente.ui.entity;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.ObjectId;
import org.entente.search.NameLetters;
import org.entente.ui.door.EntityPage;
import org.entente.ui.door.EntityPage.Block;
import org.entente.ui.door.EntityPage.ClaimLine;
import org.entente.ui.door.EntityPage.EventLine;
import org.entente.ui.door.EntityPage.LinkLine;

/**
 * What is claimed about two things that may be one: what both have, in what they differ, and what is said of one only, which is
 * no difference. All that a thing is called counts as one property, since the name of one may be another name of the other.
 */
record PairClaims(List<Property> shared, List<Linked> linked, List<Property> differing, List<Property> oneSided) {

    private static final Set<String> NAMES = Set.of("name", "name.original", "alias", "handle", "call.sign");

    private static final Collator WORDS = Collator.getInstance(Locale.ENGLISH);

    /** Names come in no order of their own. */
    private static final Comparator<Said> BEST_FIRST = Comparator.comparing(
                    (Said said) -> !said.claim().grade().isGraded())
            .thenComparing(said -> said.claim().grade().chip())
            .thenComparing(said -> said.claim().value(), WORDS);

    /** The property that stands for all names. */
    private static final String CALLED = "name";

    /**
     * A property with the claims about it.
     *
     * @param label in words; empty for all that a thing is called
     */
    record Property(String label, List<Said> said) {
        Property {
            said = List.copyOf(said);
        }
    }

    /** A claim and of which of the two. */
    record Said(EntityPage of, ClaimLine claim) {}

    /** A link of one of the two with something that the other is linked with as well. */
    record Linked(EntityPage of, LinkLine link) {}

    static PairClaims of(EntityPage one, EntityPage other) {
        var ones = byProperty(one);
        var others = byProperty(other);
        var shared = new ArrayList<Property>();
        var differing = new ArrayList<Property>();
        var oneSided = new ArrayList<Property>();
        var keys = new LinkedHashSet<>(ones.keySet());
        keys.addAll(others.keySet());
        for (String key : keys) {
            var all = new ArrayList<>(ones.getOrDefault(key, List.of()));
            all.addAll(others.getOrDefault(key, List.of()));
            if (key.equals(CALLED)) {
                all.sort(BEST_FIRST);
            }
            var both = values(key, ones.getOrDefault(key, List.of()));
            both.retainAll(values(key, others.getOrDefault(key, List.of())));
            add(
                    shared,
                    key,
                    one,
                    other,
                    all.stream().filter(said -> both.contains(value(key, said))).toList());
            var rest = all.stream()
                    .filter(said -> !both.contains(value(key, said)))
                    .toList();
            boolean isOfBoth = ones.containsKey(key) && others.containsKey(key);
            // that each has names of its own besides tells nothing
            boolean isDifference = isOfBoth && (both.isEmpty() || !key.equals(CALLED));
            add(isDifference ? differing : oneSided, key, one, other, rest);
        }
        return new PairClaims(List.copyOf(shared), linked(one, other), List.copyOf(differing), List.copyOf(oneSided));
    }

    private static List<Linked> linked(EntityPage one, EntityPage other) {
        var common = ends(one);
        common.retainAll(ends(other));
        return Stream.of(one, other)
                .flatMap(page -> links(page).map(link -> new Linked(page, link)))
                .filter(linked -> common.contains(linked.link().other()))
                .sorted(Comparator.comparing(linked -> linked.link().name(), WORDS))
                .toList();
    }

    private static Set<ObjectId> ends(EntityPage page) {
        return links(page).map(LinkLine::other).collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<LinkLine> links(EntityPage page) {
        return Stream.concat(page.links().stream(), page.events().stream().map(EventLine::link))
                .distinct();
    }

    private static void add(List<Property> to, String key, EntityPage one, EntityPage other, List<Said> said) {
        if (!said.isEmpty()) {
            to.add(new Property(key.equals(CALLED) ? "" : label(key, one, other), said));
        }
    }

    private static String label(String key, EntityPage one, EntityPage other) {
        return Stream.of(one, other)
                .flatMap(page -> page.blocks().stream())
                .filter(block -> block.property().equals(key))
                .map(Block::label)
                .findFirst()
                .orElse(key);
    }

    private static Map<String, List<Said>> byProperty(EntityPage page) {
        var said = new LinkedHashMap<String, List<Said>>();
        for (Block block : page.blocks()) {
            String key = NAMES.contains(block.property()) ? CALLED : block.property();
            var claims = said.computeIfAbsent(key, _ -> new ArrayList<>());
            block.live().forEach(claim -> claims.add(new Said(page, claim)));
        }
        return said;
    }

    private static Set<String> values(String key, List<Said> said) {
        return said.stream().map(each -> value(key, each)).collect(Collectors.toCollection(HashSet::new));
    }

    /** Names are compared as they are when pairs are looked for. */
    private static String value(String key, Said said) {
        return key.equals(CALLED)
                ? NameLetters.of(said.claim().value())
                : said.claim().value().strip().toLowerCase(Locale.ROOT);
    }
}

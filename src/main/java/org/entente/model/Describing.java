package org.entente.model;

import java.util.List;
import java.util.Set;

/**
 * Properties that say something about a value of the same object. Such a claim {@link RelationKind#CITES cites} the claim that
 * says the value, within the same action, and means that value whoever else says it. Whoever does not know the property loses
 * nothing: the value is a claim like any other.
 */
public final class Describing {

    /** Of what kind another name is: one of {@link #ALIAS_KINDS}. */
    public static final String ALIAS_KIND = "alias.kind";

    /** How surely a photo shows what it is said to show: one of {@link #LIKENESSES}. */
    public static final String LIKENESS = "photo.likeness";

    /** The first is what a name is of which nobody says more. */
    public static final List<String> ALIAS_KINDS = List.of("spelling", "nickname", "handle", "document-name");

    /** The surest first. */
    public static final List<String> LIKENESSES = List.of("certain", "probable", "possible");

    private static final Set<String> ALL = Set.of(ALIAS_KIND, LIKENESS);

    private Describing() {}

    public static boolean is(String property) {
        return ALL.contains(property);
    }
}

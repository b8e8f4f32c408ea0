package org.entente.app.outgoing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.ObjectType;
import org.entente.model.Core;
import org.entente.model.value.Text;
import org.entente.release.ReleasedFacts;
import org.entente.report.check.TermSearch;
import org.entente.store.query.Releasable;

/**
 * What the things that stay are called: the names, aliases and identifiers in withheld claims. Left out is what would only
 * give false alarms: what is too short to tell anything, and what the recipient reads anyway, because a thing that leaves, or
 * that it told us about, is called so.
 */
final class WithheldNames {

    /** Shorter names occur inside other words and would say nothing. */
    private static final int SHORTEST = 4;

    private static final int SHORTEST_NUMBER = 6;
    private static final int LONGEST = 200;

    /** They help to tell people apart, but many people share them. */
    private static final Set<String> PARTS_OF_NAMES =
            Set.of("first.name", "last.name", "father.name", "birth.place", "foreign.id");

    private final Catalogue catalogue;

    WithheldNames(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Costs a pass over what was chosen, whatever the number of names. */
    Set<String> of(ReleaseService.Answer answer) {
        var names = new HashSet<String>();
        answer.decision().withheld().forEach(withheld -> {
            Releasable chosen = answer.chosen().get(withheld.id());
            if (chosen != null) {
                addName(chosen.held().claim().core(), names);
            }
        });
        names.removeIf(name -> !isTelling(name));
        if (!names.isEmpty()) {
            var search = new TermSearch(names);
            knownAnyway(answer).forEach(name -> names.removeAll(search.asWordsIn(name)));
        }
        return names;
    }

    private static boolean isTelling(String name) {
        String bare = name.strip();
        boolean isNumber = bare.chars().allMatch(letter -> !Character.isLetter(letter));
        return bare.length() >= (isNumber ? SHORTEST_NUMBER : SHORTEST) && bare.length() <= LONGEST;
    }

    private void addName(Core core, Collection<String> names) {
        if (core instanceof Core.Statement statement
                && statement.value() instanceof Text(String text)
                && isName(statement.property())) {
            names.add(text);
        }
    }

    private boolean isName(String property) {
        return !PARTS_OF_NAMES.contains(property)
                && (property.equals("name")
                        || property.equals("source.reference")
                        || catalogue.property(property).identifying());
    }

    /** Names of entities and sources that leave or that came from the recipient; a title of anything else may be the leak. */
    private List<String> knownAnyway(ReleaseService.Answer answer) {
        var known = new ArrayList<String>();
        var facts = new ReleasedFacts(answer.released(), catalogue);
        answer.released().claims().forEach(claim -> {
            if (claim.claim().core() instanceof Core.Statement statement) {
                String type = facts.type(statement.object());
                var role = type.isEmpty()
                        ? ObjectType.Role.ENTITY
                        : catalogue.type(type).role();
                if (role == ObjectType.Role.ENTITY || role == ObjectType.Role.SOURCE) {
                    addName(statement, known);
                }
            }
        });
        answer.theirs().forEach(core -> addName(core, known));
        return known;
    }
}

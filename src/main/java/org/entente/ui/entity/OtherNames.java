package org.entente.ui.entity;

import java.util.List;
import org.entente.ui.door.EntityPage;

/**
 * What the head of a page calls a thing besides its name.
 *
 * @param original the name in its own script; may be empty
 * @param others a few of the other names
 * @param more how many there are beyond those
 */
record OtherNames(String original, List<String> others, int more) {

    OtherNames {
        others = List.copyOf(others);
    }

    /** @param most how many of the others */
    static OtherNames of(EntityPage page, int most) {
        var all = page.aliases().stream().map(alias -> alias.claim().value()).toList();
        // the table says there what else tells a thing apart, which is not always a name
        String original = page.also().equals(page.name()) || !isName(page) ? "" : page.also();
        var others = all.stream()
                .filter(name -> !name.equals(original) && !name.equals(page.name()))
                .distinct()
                .toList();
        var some = others.stream().limit(most).toList();
        return new OtherNames(original, some, others.size() - some.size());
    }

    private static boolean isName(EntityPage page) {
        return page.aliases().stream().anyMatch(alias -> alias.claim().value().equals(page.also()))
                || page.blocks().stream()
                        .filter(block -> block.property().equals("name.original"))
                        .flatMap(block -> block.live().stream())
                        .anyMatch(line -> line.value().equals(page.also()));
    }

    boolean isEmpty() {
        return original.isEmpty() && others.isEmpty();
    }
}

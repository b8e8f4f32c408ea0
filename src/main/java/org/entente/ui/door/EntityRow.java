package org.entente.ui.door;

import java.util.List;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.ui.theme.Symbol;

/**
 * One line of the entities table.
 *
 * @param second the name in its original script, or what else tells it apart; may be empty
 * @param sources how many sources stand behind it
 * @param best the best grade among its claims
 * @param seen when it was last seen, in words; empty when not known
 * @param contributors organisations that said something about it
 * @param tags what it was tagged with, sorted
 * @param portion portion mark
 * @param members how many things are recorded as this one; 1 if it stands alone
 * @param isDoubted whether somebody says that two of those are not the same
 */
public record EntityRow(
        ObjectId id,
        Symbol symbol,
        String name,
        String second,
        int links,
        int sources,
        Grade best,
        String seen,
        List<String> contributors,
        List<String> tags,
        String portion,
        boolean isContested,
        int members,
        boolean isDoubted) {
    public EntityRow {
        contributors = List.copyOf(contributors);
        tags = List.copyOf(tags);
    }
}

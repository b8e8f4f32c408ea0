package org.entente.store.query;

import java.util.List;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;

/**
 * An object as a table shows it, in <em>ours</em>.
 *
 * @param type key of its type; empty when no type claim is live, so that the object is known by name only
 * @param title the first title property that it has, clipped; empty if it has none
 * @param claims live claims about it
 * @param unsourced live claims that name no source, or whose source was withheld
 * @param sources independent sources of its live claims: those of one origin count once
 * @param contested how many properties are contested
 * @param contestedJoint the same in <em>joint</em>
 * @param grade chip of the best grade; empty if nothing is graded
 * @param markings of its live claims, each once; the policy joins them
 * @param contributors organisations with a live claim
 * @param links how many links end at it
 * @param cited how many live claims name it as their source
 */
public record ObjectRow(
        ObjectId id,
        String type,
        String title,
        int claims,
        int unsourced,
        int sources,
        int contested,
        int contestedJoint,
        String grade,
        List<Marking> markings,
        List<String> contributors,
        int links,
        int cited) {}

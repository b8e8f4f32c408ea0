package org.entente.store.query;

/**
 * A property that is contested or was decided.
 *
 * @param contested in <em>ours</em>
 * @param resolved whether a resolution of ours counts
 */
public record ContestedRow(
        ObjectRow object,
        String property,
        boolean contested,
        boolean contestedJoint,
        boolean resolved,
        boolean resolvedJoint) {}

package org.entente.app.graph;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What network to work on and where the result goes.
 *
 * @param edges an edge list instead of a case; null means the case
 * @param out picture or table to write; null means none
 * @param partner whose eyes the picture is for; null means our own organisation
 * @param reason why withheld names in it may leave; null means that nobody accepts them
 * @param seed the same seed gives the same picture
 */
public record NetworkOrder(
        @Nullable Path edges,
        @Nullable Path out,
        @Nullable String partner,
        @Nullable String reason,
        long seed) {}

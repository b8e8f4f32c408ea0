package org.entente.app.exchange;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A wish for a package.
 *
 * @param select a search that chooses objects; null means everything
 * @param reason why withheld names in its text may leave; null means that nobody accepts them
 * @param out the file, or a folder in which it gets its usual name
 */
public record PackageOrder(
        String partner, @Nullable String select, @Nullable String reason, Path out) {}

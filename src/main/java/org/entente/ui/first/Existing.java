package org.entente.ui.first;

import java.nio.file.Path;
import org.entente.ui.door.Workstation.Person;
import org.jspecify.annotations.Nullable;

/**
 * A vault that was made elsewhere, to be opened instead of making one.
 *
 * @param newcomer who works here from now on; null if somebody does
 * @param isBySheet whether its recovery sheet opens it
 */
public record Existing(Path folder, @Nullable Person newcomer, boolean isBySheet) {}

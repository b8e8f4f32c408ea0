/** Bringing files into a case: what they are, how they are marked, what came of it. */
@NullMarked
package org.entente.ui.intake;

import org.jspecify.annotations.NullMarked;

/** The journal, which is the case: append-only, authenticated, forced. */
@NullMarked
package org.entente.vault.journal;

import org.jspecify.annotations.NullMarked;

/** Encrypted copies of a vault, written while it is open and tested before they count. */
@NullMarked
package org.entente.vault.backup;

import org.jspecify.annotations.NullMarked;

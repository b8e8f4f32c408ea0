/** Encrypted copies of vaults, and coming back from one. */
@NullMarked
package org.entente.app.backup;

import org.jspecify.annotations.NullMarked;

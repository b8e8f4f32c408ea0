/** The cache: projections in a locked-down database and sealed files; all of it can be deleted and made again. */
@NullMarked
package org.entente.vault.cache;

import org.jspecify.annotations.NullMarked;

/** Changes that could not be written because the drive with the vault is gone, and their form for another place. */
@NullMarked
package org.entente.store.unsaved;

import org.jspecify.annotations.NullMarked;

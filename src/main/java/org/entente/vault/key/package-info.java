/** Keys: slots, derivation, the key table and the header that binds them. */
@NullMarked
package org.entente.vault.key;

import org.jspecify.annotations.NullMarked;

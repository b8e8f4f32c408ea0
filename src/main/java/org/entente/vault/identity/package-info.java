/** A person's keys, in a file of its own. */
@NullMarked
package org.entente.vault.identity;

import org.jspecify.annotations.NullMarked;

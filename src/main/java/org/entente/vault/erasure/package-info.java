/** Lawful erasure: contents that are gone from the vault for good, under a chain that still verifies. */
@NullMarked
package org.entente.vault.erasure;

import org.jspecify.annotations.NullMarked;

/** Files that lose power. */
@NullMarked
package org.entente.vault.disk;

import org.jspecify.annotations.NullMarked;

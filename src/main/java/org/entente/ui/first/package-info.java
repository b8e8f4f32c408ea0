/** From an empty home to the first case, in steps; and further vaults by the last of them. */
@NullMarked
package org.entente.ui.first;

import org.jspecify.annotations.NullMarked;

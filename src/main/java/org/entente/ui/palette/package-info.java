/** One field from which everything can be opened and done. */
@NullMarked
package org.entente.ui.palette;

import org.jspecify.annotations.NullMarked;

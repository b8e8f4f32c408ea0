/** Marking what was said anew: what that comes to, before it is done. */
@NullMarked
package org.entente.ui.marking;

import org.jspecify.annotations.NullMarked;

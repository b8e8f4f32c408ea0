/** Which keys do what in the window: the usual ones, the ones the analyst chose instead, and what listens to them. */
@NullMarked
package org.entente.ui.keys;

import org.jspecify.annotations.NullMarked;

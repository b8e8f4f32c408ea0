/** Files in: one file is one action, and what it says becomes claims unless they are held already. */
@NullMarked
package org.entente.app.intake;

import org.jspecify.annotations.NullMarked;

/** Finding out that a vault is not the one that was left here: it was moved, copied, or an older state of it was put back. */
@NullMarked
package org.entente.app.copy;

import org.jspecify.annotations.NullMarked;

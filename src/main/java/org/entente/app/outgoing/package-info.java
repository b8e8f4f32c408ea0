/** Every way out of a vault: selected, released, then written. */
@NullMarked
package org.entente.app.outgoing;

import org.jspecify.annotations.NullMarked;

/** A glance at a thing without opening it: hover, or tap Space. */
@NullMarked
package org.entente.ui.peek;

import org.jspecify.annotations.NullMarked;

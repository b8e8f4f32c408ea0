/** Small parts that every screen uses: chips, pips, bars, symbols, messages. */
@NullMarked
package org.entente.ui.control;

import org.jspecify.annotations.NullMarked;

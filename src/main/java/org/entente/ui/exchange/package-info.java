/** Partners, what leaves, what comes in, and what is contested. */
@NullMarked
package org.entente.ui.exchange;

import org.jspecify.annotations.NullMarked;

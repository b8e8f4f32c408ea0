/** The chart of who is linked with whom. */
@NullMarked
package org.entente.ui.graph;

import org.jspecify.annotations.NullMarked;

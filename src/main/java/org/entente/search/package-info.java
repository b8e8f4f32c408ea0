/** Finds objects by names across scripts and by text. The index lives in memory; between sessions it is a sealed file. */
@NullMarked
package org.entente.search;

import org.jspecify.annotations.NullMarked;

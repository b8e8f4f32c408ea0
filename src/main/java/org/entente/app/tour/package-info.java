/** The sample case, played on two workstations without a window. */
@NullMarked
package org.entente.app.tour;

import org.jspecify.annotations.NullMarked;

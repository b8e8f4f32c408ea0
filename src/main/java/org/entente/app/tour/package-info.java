/** The sample case, played on three workstations without a window. */
@NullMarked
package org.entente.app.tour;

import org.jspecify.annotations.NullMarked;

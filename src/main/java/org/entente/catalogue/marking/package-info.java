/** Marking policies: which levels there are, how markings are joined, compared and written. */
@NullMarked
package org.entente.catalogue.marking;

import org.jspecify.annotations.NullMarked;

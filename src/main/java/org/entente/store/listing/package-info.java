/** Lists of objects: filtered, sorted by several columns, counted and grouped, at the size of a whole case. */
@NullMarked
package org.entente.store.listing;

import org.jspecify.annotations.NullMarked;

/** What views and ways out ask of the projections, and the records that answer. */
@NullMarked
package org.entente.store.query;

import org.jspecify.annotations.NullMarked;

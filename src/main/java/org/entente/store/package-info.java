/** Appends claims, keeps the projections that views read, and answers for both perspectives. */
@NullMarked
package org.entente.store;

import org.jspecify.annotations.NullMarked;

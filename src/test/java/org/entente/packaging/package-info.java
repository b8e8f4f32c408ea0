/** Tests of what the programs in {@code packaging} write. */
@NullMarked
package org.entente.packaging;

import org.jspecify.annotations.NullMarked;

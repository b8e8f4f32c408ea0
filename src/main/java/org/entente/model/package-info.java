/** Claims: who says what about which object, on which source, how graded, how marked, valid when. */
@NullMarked
package org.entente.model;

import org.jspecify.annotations.NullMarked;

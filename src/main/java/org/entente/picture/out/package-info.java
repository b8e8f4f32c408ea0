/** Writers: a picture to PNG, SVG or PDF bytes. None needs a display. */
@NullMarked
package org.entente.picture.out;

import org.jspecify.annotations.NullMarked;

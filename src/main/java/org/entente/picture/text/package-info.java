/** Fonts and icons that pictures and documents share, so that they look the same on every machine. */
@NullMarked
package org.entente.picture.text;

import org.jspecify.annotations.NullMarked;

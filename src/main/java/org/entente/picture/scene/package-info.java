/** A picture as values: outlines, lines and words in drawing order. */
@NullMarked
package org.entente.picture.scene;

import org.jspecify.annotations.NullMarked;

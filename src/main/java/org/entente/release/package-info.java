/**
 * What may leave, for whom, and why not. Pure: claims, a recipient and its agreements in, a decision out. The only maker of
 * {@link org.entente.release.Released}, which every way out takes.
 */
@NullMarked
package org.entente.release;

import org.jspecify.annotations.NullMarked;

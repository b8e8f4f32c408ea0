/** Arranging so that a picture can be read: names have room, links keep clear of what they do not belong to. */
@NullMarked
package org.entente.graph.readable;

import org.jspecify.annotations.NullMarked;

/** What a graph or a likelihood bar looks like, as values, and how it becomes PNG, SVG or PDF without a display. */
@NullMarked
package org.entente.picture;

import org.jspecify.annotations.NullMarked;

/** Groups of items with more links among themselves than chance would give. */
@NullMarked
package org.entente.graph.community;

import org.jspecify.annotations.NullMarked;

/** The network as flat arrays: building, arranging, measuring. Pure: values in, values out. */
@NullMarked
package org.entente.graph;

import org.jspecify.annotations.NullMarked;

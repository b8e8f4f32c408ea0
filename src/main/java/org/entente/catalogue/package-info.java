/** What kinds of things, properties, links, grades and levels there are: data files turned into values. */
@NullMarked
package org.entente.catalogue;

import org.jspecify.annotations.NullMarked;

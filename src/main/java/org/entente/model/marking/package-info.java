/** Markings: who may see something and on what terms; a lattice. */
@NullMarked
package org.entente.model.marking;

import org.jspecify.annotations.NullMarked;

/** Packages between partners: written from what was released, spooled and verified before anything is parsed. */
@NullMarked
package org.entente.exchange;

import org.jspecify.annotations.NullMarked;

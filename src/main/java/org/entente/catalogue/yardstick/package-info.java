/** Scales that words are measured on: likelihood, confidence, grades. */
@NullMarked
package org.entente.catalogue.yardstick;

import org.jspecify.annotations.NullMarked;

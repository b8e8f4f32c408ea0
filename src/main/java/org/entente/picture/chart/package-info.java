/** From a network, a likelihood or a marking to a picture. */
@NullMarked
package org.entente.picture.chart;

import org.jspecify.annotations.NullMarked;

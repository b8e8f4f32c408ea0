/** Judgements with likelihood, confidence and every contributor's position. */
@NullMarked
package org.entente.ui.assessment;

import org.jspecify.annotations.NullMarked;

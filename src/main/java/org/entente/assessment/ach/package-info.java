/** Analysis of competing hypotheses: what speaks against each. */
@NullMarked
package org.entente.assessment.ach;

import org.jspecify.annotations.NullMarked;

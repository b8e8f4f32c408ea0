/** Judgements, likelihood, positions and evidence: what an assessment says and whether it holds together. Pure. */
@NullMarked
package org.entente.assessment;

import org.jspecify.annotations.NullMarked;

/** Assessments as their readers see them. */
@NullMarked
package org.entente.app.assessment;

import org.jspecify.annotations.NullMarked;

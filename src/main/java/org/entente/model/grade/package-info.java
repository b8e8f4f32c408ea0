/** Grading of sources and information: two independent axes, never one number. */
@NullMarked
package org.entente.model.grade;

import org.jspecify.annotations.NullMarked;

/** What was done since the case was opened, step by step, to be taken back and done again. */
@NullMarked
package org.entente.app.step;

import org.jspecify.annotations.NullMarked;

/** First run and unlocking. */
@NullMarked
package org.entente.ui.unlock;

import org.jspecify.annotations.NullMarked;

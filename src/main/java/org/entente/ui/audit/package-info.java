/** What was done in a case, and proof that nobody rewrote it. */
@NullMarked
package org.entente.ui.audit;

import org.jspecify.annotations.NullMarked;

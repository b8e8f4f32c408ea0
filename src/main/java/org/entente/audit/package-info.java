/** What was done and seen in a case, in the order of the journal. */
@NullMarked
package org.entente.audit;

import org.jspecify.annotations.NullMarked;

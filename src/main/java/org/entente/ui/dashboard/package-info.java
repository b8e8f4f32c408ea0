/** What waits, what changed, how strong the case is: in ten seconds. */
@NullMarked
package org.entente.ui.dashboard;

import org.jspecify.annotations.NullMarked;

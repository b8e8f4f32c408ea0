/** What an analyst sees first: what waits, what changed, how strong the case is. */
@NullMarked
package org.entente.app.dashboard;

import org.jspecify.annotations.NullMarked;

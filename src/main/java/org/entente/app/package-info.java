/** Use cases, settings and wiring: the only place where the rooms meet. */
@NullMarked
package org.entente.app;

import org.jspecify.annotations.NullMarked;

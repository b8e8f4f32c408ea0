/** What a view shows: live, superseded and contested values, computed from claims alone. */
@NullMarked
package org.entente.model.current;

import org.jspecify.annotations.NullMarked;

/** The people who open one vault, and what each of them opens it with. */
@NullMarked
package org.entente.app.user;

import org.jspecify.annotations.NullMarked;

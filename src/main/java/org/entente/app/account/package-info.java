/** What a vault can be held to account for: what was seen and changed in it, signed heads of its journal, and their witnesses. */
@NullMarked
package org.entente.app.account;

import org.jspecify.annotations.NullMarked;

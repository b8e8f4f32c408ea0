/** Choosing a passphrase: how long one would stand, and six words to take. */
@NullMarked
package org.entente.app.passphrase;

import org.jspecify.annotations.NullMarked;

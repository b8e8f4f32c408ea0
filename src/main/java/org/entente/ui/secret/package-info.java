/** Typing a passphrase, and choosing one. */
@NullMarked
package org.entente.ui.secret;

import org.jspecify.annotations.NullMarked;

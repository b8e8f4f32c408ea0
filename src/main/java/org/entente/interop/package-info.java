/** Ways in and out in foreign formats: bytes to what they say, and {@code Released} to bytes. No store, no screen. */
@NullMarked
package org.entente.interop;

import org.jspecify.annotations.NullMarked;

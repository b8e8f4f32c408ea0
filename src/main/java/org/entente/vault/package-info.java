/** A case on disk: key slots, journal, blobs, desk, cache and identity. The only room that knows a key. */
@NullMarked
package org.entente.vault;

import org.jspecify.annotations.NullMarked;

/** What the store writes into the journal, and how it reads it back: the bytes of chain and content records. */
@NullMarked
package org.entente.store.record;

import org.jspecify.annotations.NullMarked;

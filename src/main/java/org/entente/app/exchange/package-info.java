/** Partners, packages out and in, and the ledger of both. */
@NullMarked
package org.entente.app.exchange;

import org.jspecify.annotations.NullMarked;

/**
 * Claims in, rows out. Plain JDBC with prepared batches, because a million rows pass through; integer keys are handed out
 * in order, because random keys would make the encrypted file several times larger and fifty times slower.
 */
@NullMarked
package org.entente.store.projection;

import org.jspecify.annotations.NullMarked;

/** Drafts, layouts, the last screen: local, never exchanged. */
@NullMarked
package org.entente.vault.desk;

import org.jspecify.annotations.NullMarked;

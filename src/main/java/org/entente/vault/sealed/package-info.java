/** Sealed streams: files of AES-GCM records that cannot be cut, swapped or extended unnoticed. */
@NullMarked
package org.entente.vault.sealed;

import org.jspecify.annotations.NullMarked;

/** Attachments: each under a key of its own, which lies in the journal. */
@NullMarked
package org.entente.vault.blob;

import org.jspecify.annotations.NullMarked;

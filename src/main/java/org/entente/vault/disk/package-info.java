/** Files behind a seam: real ones in the product, ones that fail and lose power in tests. */
@NullMarked
package org.entente.vault.disk;

import org.jspecify.annotations.NullMarked;

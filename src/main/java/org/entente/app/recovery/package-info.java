/** What opens a vault when every passphrase is forgotten: one sheet of paper. */
@NullMarked
package org.entente.app.recovery;

import org.jspecify.annotations.NullMarked;

/** Saying, replacing and taking back: the edits every view offers. */
@NullMarked
package org.entente.app.claim;

import org.jspecify.annotations.NullMarked;

/** Entente, a desktop workstation for joint threat assessment. */
@NullMarked
package org.entente;

import org.jspecify.annotations.NullMarked;

/** Who this workstation's person is. */
@NullMarked
package org.entente.app.identity;

import org.jspecify.annotations.NullMarked;

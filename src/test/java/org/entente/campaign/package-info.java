/** Tests over many random cases: a few at every build, as many as the time allows when asked. */
@NullMarked
package org.entente.campaign;

import org.jspecify.annotations.NullMarked;

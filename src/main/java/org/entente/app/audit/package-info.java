/** The log of a case in words, and as a signed file for others. */
@NullMarked
package org.entente.app.audit;

import org.jspecify.annotations.NullMarked;

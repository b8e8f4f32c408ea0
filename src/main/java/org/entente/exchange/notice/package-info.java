/** What a package tells its receiver besides claims: heads of journals, and what was erased. */
@NullMarked
package org.entente.exchange.notice;

import org.jspecify.annotations.NullMarked;

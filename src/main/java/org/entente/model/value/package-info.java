/** What a claim can say: the closed set of value kinds, each with one canonical text form. */
@NullMarked
package org.entente.model.value;

import org.jspecify.annotations.NullMarked;

/** The one exact text form of what is hashed and signed; specified in {@code docs/formats/commits.md}. */
@NullMarked
package org.entente.provenance.canonical;

import org.jspecify.annotations.NullMarked;

/** Commits that survive redaction: leaf hashes, the fixed-depth tree, proofs and signatures. */
@NullMarked
package org.entente.provenance;

import org.jspecify.annotations.NullMarked;

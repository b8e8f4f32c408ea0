/** Who signs: public keys, signatures, certificates, identity cards and the words that people compare. */
@NullMarked
package org.entente.provenance.identity;

import org.jspecify.annotations.NullMarked;

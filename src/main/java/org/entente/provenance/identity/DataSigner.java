package org.entente.provenance.identity;

/** The door to a private signing key for X.509 and CMS, which prescribe themselves what is signed. */
public interface DataSigner {

    /** Signs {@code data} as it is: ECDSA on P-384 with SHA-384, a DER sequence of r and s. */
    byte[] sign(byte[] data);
}

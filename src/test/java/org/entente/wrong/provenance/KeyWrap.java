package org.entente.wrong.provenance;

import java.security.KeyPair;

/** Holds key material outside the vault, under the name of the one class that may. */
record KeyWrap(KeyPair pair) {}

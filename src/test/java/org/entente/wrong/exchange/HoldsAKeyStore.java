package org.entente.wrong.exchange;

import java.security.KeyStore;

/** Holds key material outside the vault. */
record HoldsAKeyStore(KeyStore keys) {}

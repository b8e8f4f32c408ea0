package org.entente.wrong.app;

import java.security.PrivateKey;

/** Holds key material outside the vault. */
record HoldsAPrivateKey(PrivateKey key) {}

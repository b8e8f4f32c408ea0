package org.entente.provenance.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What is signed. A signature of one kind is never valid as another: the kind is part of the signed bytes. */
public enum SignatureKind {
    COMMIT("commit"),
    HEAD("head"),
    CARD("card"),
    BALLOT("ballot");

    private final byte[] prefix;

    SignatureKind(String name) {
        prefix = ("entente/" + name + "/1\0").getBytes(StandardCharsets.US_ASCII);
    }

    /** What ECDSA signs: {@code entente/<kind>/1} NUL, then {@code bytes}. */
    public byte[] message(byte[] bytes) {
        return ByteBuffer.allocate(prefix.length + bytes.length)
                .put(prefix)
                .put(bytes)
                .array();
    }
}

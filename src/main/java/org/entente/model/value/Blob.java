package org.entente.model.value;

import org.entente.model.Hash;

/**
 * An attachment, by commitment: SHA-256 over salt and content, so that the claim can be shown without betraying the content.
 *
 * @param commitment SHA-256(0x04 ‖ 32-byte salt ‖ content); the salt travels with the content
 * @param mediaType such as {@code image/png}
 */
public record Blob(Hash commitment, String mediaType) implements Value {
    public Blob {
        UnicodeText.check(mediaType);
    }

    @Override
    public String plain() {
        return mediaType;
    }
}

package org.entente.exchange;

import java.io.IOException;
import java.io.InputStream;
import org.entente.model.Hash;
import org.jspecify.annotations.Nullable;

/** The door to the contents of attachments, which lie encrypted in the vault. */
public interface Attachments {

    /** The attachment with that commitment, or null if its content is not held: the claim then leaves without it. */
    @Nullable
    Attachment find(Hash commitment);

    /** No attachment is held. */
    Attachments NONE = _ -> null;

    /** One attachment's content. */
    interface Attachment {

        /** The 32 bytes that were hashed before the content. */
        byte[] salt();

        /** The content, from the start; it may be asked for twice. */
        InputStream open() throws IOException;
    }
}

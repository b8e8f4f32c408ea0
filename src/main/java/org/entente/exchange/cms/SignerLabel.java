package org.entente.exchange.cms;

import java.time.Instant;

/**
 * What the signer says beside the content, inside the signature.
 *
 * @param signedAt whole seconds UTC
 * @param label the marking for people to read; the privacy mark of the ESS security label (RFC 2634), at most 128 characters
 */
public record SignerLabel(Instant signedAt, String label) {

    /** The longest privacy mark (RFC 2634, ub-privacy-mark-length). */
    public static final int LONGEST = 128;

    public SignerLabel {
        if (label.isEmpty() || label.length() > LONGEST) {
            throw new IllegalArgumentException("a label has 1 to 128 characters, got " + label.length());
        }
    }
}

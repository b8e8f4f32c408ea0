package org.entente.provenance.canonical;

import org.entente.model.work.EntenteException;

/** Bytes that are not in the one accepted form, or do not hold together; nothing was taken from them. */
public final class ProvenanceException extends EntenteException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /** @param reason what is wrong with the form, in English and without any content; for the log and for tests */
    public ProvenanceException(String key, String reason) {
        super(key, reason);
        this.reason = reason;
    }

    public ProvenanceException(String key, String reason, Throwable cause) {
        super(key, cause, reason);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}

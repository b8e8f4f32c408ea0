package org.entente.store;

import org.entente.model.work.EntenteException;

/** The case could not be written or read. */
public final class StoreException extends EntenteException {

    private static final long serialVersionUID = 1L;

    public StoreException(String key, Throwable cause, Object... arguments) {
        super(key, cause, arguments);
    }

    public StoreException(String key, Object... arguments) {
        super(key, arguments);
    }
}

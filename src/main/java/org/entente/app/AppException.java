package org.entente.app;

import org.entente.model.work.EntenteException;

/** A use case could not be done because of what it was asked or of the machine's surroundings. */
public final class AppException extends EntenteException {

    private static final long serialVersionUID = 1L;

    public AppException(String key, Object... arguments) {
        super(key, arguments);
    }

    public AppException(String key, Throwable cause, Object... arguments) {
        super(key, cause, arguments);
    }
}

package org.entente.exchange;

import org.entente.model.work.EntenteException;

/** The surroundings broke while a package was written or read: a drive is full, a file went away. */
public final class ExchangeException extends EntenteException {

    private static final long serialVersionUID = 1L;

    public ExchangeException(String key, Throwable cause, Object... arguments) {
        super(key, cause, arguments);
    }

    public ExchangeException(String key, Object... arguments) {
        super(key, arguments);
    }
}

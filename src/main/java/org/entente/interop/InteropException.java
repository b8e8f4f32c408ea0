package org.entente.interop;

import org.entente.model.work.EntenteException;

/** A file could not be opened, read to its end, or written. What is wrong inside a file is a {@link Problem} instead. */
public final class InteropException extends EntenteException {

    private static final long serialVersionUID = 1L;

    public InteropException(String key, Throwable cause, Object... arguments) {
        super(key, cause, arguments);
    }

    public InteropException(String key, Object... arguments) {
        super(key, arguments);
    }
}

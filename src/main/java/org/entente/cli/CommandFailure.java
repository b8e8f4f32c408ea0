package org.entente.cli;

import org.entente.model.work.EntenteException;

/** A command could not be done; the sentence says why. Exit code 1. */
final class CommandFailure extends EntenteException {

    private static final long serialVersionUID = 1L;

    CommandFailure(String key, Object... arguments) {
        super(key, arguments);
    }

    CommandFailure(String key, Throwable cause, Object... arguments) {
        super(key, cause, arguments);
    }
}

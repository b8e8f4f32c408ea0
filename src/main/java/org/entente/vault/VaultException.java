package org.entente.vault;

import org.entente.model.work.EntenteException;

/** The vault's surroundings are broken: a drive that is full, a file that is damaged or missing. */
public final class VaultException extends EntenteException {

    private static final long serialVersionUID = 1L;

    public VaultException(String key, Object... arguments) {
        super(key, arguments);
    }

    public VaultException(String key, Throwable cause, Object... arguments) {
        super(key, cause, arguments);
    }
}

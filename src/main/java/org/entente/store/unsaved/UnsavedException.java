package org.entente.store.unsaved;

import org.entente.model.work.EntenteException;

/** A change was made and could not be written, because the drive with the vault is gone. It is here, whole. */
public final class UnsavedException extends EntenteException {

    private static final long serialVersionUID = 1L;

    private final transient UnsavedChange change;

    public UnsavedException(UnsavedChange change, EntenteException cause) {
        super(cause.key(), cause, cause.arguments().toArray());
        this.change = change;
    }

    public UnsavedChange change() {
        return change;
    }
}

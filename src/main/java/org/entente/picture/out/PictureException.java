package org.entente.picture.out;

import org.entente.model.work.EntenteException;

/** A picture could not be written. */
public final class PictureException extends EntenteException {

    private static final long serialVersionUID = 1L;

    public PictureException(String key, Throwable cause) {
        super(key, cause);
    }
}

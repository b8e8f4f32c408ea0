package org.entente.search;

import org.entente.model.work.EntenteException;

/** The index could not be written or read. It is only a cache: it can be made again from the claims. */
public final class SearchException extends EntenteException {
    private static final long serialVersionUID = 1L;

    SearchException(String key, Throwable cause) {
        super(key, cause);
    }
}

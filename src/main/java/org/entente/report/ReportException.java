package org.entente.report;

import org.entente.model.work.EntenteException;

/** A document could not be written or checked. */
public final class ReportException extends EntenteException {

    private static final long serialVersionUID = 1L;

    public ReportException(String key, Throwable cause) {
        super(key, cause);
    }
}

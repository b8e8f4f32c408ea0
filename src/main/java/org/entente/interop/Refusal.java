package org.entente.interop;

import org.entente.model.work.Message;

/** A piece of a file cannot come in, and this is why. Caught within the importer and told as a {@link Problem}. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message why;

    public Refusal(String key, Object... arguments) {
        super(key, null, false, false);
        this.why = Message.of(key, arguments);
    }

    public Message why() {
        return why;
    }
}

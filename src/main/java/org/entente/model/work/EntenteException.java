package org.entente.model.work;

import java.util.List;

/**
 * Broken surroundings: a drive that is full, a file that is damaged. Expected outcomes are return values instead.
 *
 * <p>The message key names the sentence that the analyst reads; the arguments fill it and may hold file names and counts,
 * never content of a case. The exception's own message is for the log and holds the key only.
 */
public class EntenteException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    public EntenteException(String key, Throwable cause, Object... arguments) {
        super(key, cause);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public EntenteException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** What the analyst reads. */
    public Message message() {
        return new Message(key, arguments);
    }

    /** Key of the sentence in the message bundle. */
    public String key() {
        return key;
    }

    /** What fills the sentence's places. */
    public List<Object> arguments() {
        return arguments;
    }
}

package org.entente.vault.key;

import java.util.List;

/** Bytes of a vault are not the ones that were written. Caught inside the vault and told as an outcome. */
public final class DamagedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    public DamagedException(String key, Object... arguments) {
        super(key + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** Key of the sentence that the analyst reads. */
    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}

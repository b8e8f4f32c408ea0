package org.entente.vault;

import java.util.List;

/** What opening a vault can give. */
public sealed interface Opening {

    /**
     * It is open.
     *
     * @param repairs message keys of what was put right on the way, such as an unfinished last action that was cut
     */
    record Opened(Vault vault, List<String> repairs) implements Opening {}

    /** No key slot opens with this passphrase or code. */
    record WrongPassphrase() implements Opening {}

    /**
     * Somebody else has it open.
     *
     * @param by who, in their own words
     */
    record InUse(String by) implements Opening {}

    /** The folder holds no vault. */
    record NoVault() implements Opening {}

    /**
     * It did not pass its checks; nothing was changed.
     *
     * @param key key of the sentence that says what is wrong
     */
    record Damaged(String key, List<Object> arguments) implements Opening {}
}

package org.entente.vault.identity;

/** What opening an identity file can give. */
public sealed interface IdentityOpening {

    record Opened(Identity identity) implements IdentityOpening {}

    record WrongPassphrase() implements IdentityOpening {}

    /** There is no identity yet. */
    record NoIdentity() implements IdentityOpening {}

    /**
     * The file is not what was written; nothing was changed.
     *
     * @param key key of the sentence that says so
     */
    record Damaged(String key) implements IdentityOpening {}
}

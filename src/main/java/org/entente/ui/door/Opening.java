package org.entente.ui.door;

/** What trying to open a vault came to. */
public sealed interface Opening {

    record Opened(OpenCase openCase) implements Opening {}

    /** The passphrase does not open it. */
    record WrongPassphrase() implements Opening {}

    /**
     * It stays closed for another reason.
     *
     * @param threeParts what happened, what was kept safe, what to do
     */
    record Refused(String threeParts) implements Opening {}
}

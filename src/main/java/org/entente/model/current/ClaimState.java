package org.entente.model.current;

/** Whether a claim still stands. Nothing is ever overwritten: what does not stand is history. */
public enum ClaimState {
    LIVE,
    /** Its own organisation put a later claim in its place. */
    SUPERSEDED,
    /** Its own organisation took it back; counts before superseded. */
    WITHDRAWN
}

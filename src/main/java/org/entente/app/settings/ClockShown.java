package org.entente.app.settings;

/** Which time comes first where the window says how late it is. Times of claims and actions are always in UTC. */
public enum ClockShown {
    UTC_FIRST,
    LOCAL_FIRST
}

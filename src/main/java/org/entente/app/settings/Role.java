package org.entente.app.settings;

/** What somebody mainly does in a case, as said beside their name; it grants nothing. */
public enum Role {
    ANALYST,
    REVIEWER,
    APPROVER,
    RELEASE_OFFICER
}

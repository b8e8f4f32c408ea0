package org.entente.app.copy;

/** What became of a vault that is not where, or not as far as, this home left it. Only a person can tell. */
public enum WhatBecame {
    /** It lies elsewhere now, and nobody goes on working at the old place: everything stays as it is. */
    MOVED,
    /** It was copied, and both go on: this one gets a workstation id and streams of packages of its own. */
    COPIED,
    /** An older state was put back: as for a copy, and its ledger may lack packages. */
    RESTORED
}

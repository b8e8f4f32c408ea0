package org.entente.wrong.vault;

/** What somebody who opens a door to this room meets. */
public interface Room {}

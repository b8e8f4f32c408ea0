package org.entente.wrong.release;

/** What somebody who opens a door to this room meets. */
public interface Room {}

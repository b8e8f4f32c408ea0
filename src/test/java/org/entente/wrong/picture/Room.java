package org.entente.wrong.picture;

/** What somebody who opens a door to this room meets. */
public interface Room {}

package org.entente.wrong.app;

/** What somebody who opens a door to this room meets. */
public interface Room {}

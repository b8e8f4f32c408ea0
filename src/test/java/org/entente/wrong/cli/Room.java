package org.entente.wrong.cli;

/** What somebody who opens a door to this room meets. */
public interface Room {}

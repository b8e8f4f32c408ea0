package org.entente.wrong.exchange;

/** What somebody who opens a door to this room meets. */
public interface Room {}

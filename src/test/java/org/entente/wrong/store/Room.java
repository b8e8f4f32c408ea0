package org.entente.wrong.store;

/** What somebody who opens a door to this room meets. */
public interface Room {}

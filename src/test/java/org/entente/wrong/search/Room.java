package org.entente.wrong.search;

/** What somebody who opens a door to this room meets. */
public interface Room {}

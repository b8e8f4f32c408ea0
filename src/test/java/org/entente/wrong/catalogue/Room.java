package org.entente.wrong.catalogue;

/** What somebody who opens a door to this room meets. */
public interface Room {}

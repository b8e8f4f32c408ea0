package org.entente.wrong.provenance;

/** What somebody who opens a door to this room meets. */
public interface Room {}

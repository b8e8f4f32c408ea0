package org.entente.wrong.graph;

/** What somebody who opens a door to this room meets. */
public interface Room {}

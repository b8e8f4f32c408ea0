package org.entente.wrong.model;

/** What somebody who opens a door to this room meets. */
public interface Room {}

package org.entente.wrong.assessment;

/** What somebody who opens a door to this room meets. */
public interface Room {}

package org.entente.wrong.audit;

/** What somebody who opens a door to this room meets. */
public interface Room {}

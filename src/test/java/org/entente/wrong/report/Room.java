package org.entente.wrong.report;

/** What somebody who opens a door to this room meets. */
public interface Room {}

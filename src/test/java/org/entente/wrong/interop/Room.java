package org.entente.wrong.interop;

/** What somebody who opens a door to this room meets. */
public interface Room {}

package org.entente.wrong.ui;

/** What somebody who opens a door to this room meets. */
public interface Room {}

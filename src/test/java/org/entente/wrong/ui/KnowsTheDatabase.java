package org.entente.wrong.ui;

import org.h2.Driver;

/** Knows the database outside its rooms. */
record KnowsTheDatabase(Driver driver) {}

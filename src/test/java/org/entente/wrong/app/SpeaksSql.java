package org.entente.wrong.app;

import java.sql.Connection;

/** Speaks to the database outside its rooms. */
record SpeaksSql(Connection connection) {}

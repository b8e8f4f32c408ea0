package org.entente.wrong.app;

import javafx.beans.property.StringProperty;

/** Knows the screen outside its room. */
record KnowsJavaFx(StringProperty shown) {}

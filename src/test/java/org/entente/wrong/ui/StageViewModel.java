package org.entente.wrong.ui;

import javafx.stage.Stage;

/** Holds a window. */
record StageViewModel(Stage window) {}

package org.entente.wrong.ui;

import javafx.scene.Node;

/** Holds a control. */
record SceneViewModel(Node control) {}

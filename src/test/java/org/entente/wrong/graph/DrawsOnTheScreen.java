package org.entente.wrong.graph;

import javafx.scene.canvas.Canvas;

/** Knows the screen outside its room. */
record DrawsOnTheScreen(Canvas canvas) {}

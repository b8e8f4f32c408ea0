/** Waiting: work away from the screen's thread, with progress and a way to stop. */
@NullMarked
package org.entente.ui.task;

import org.jspecify.annotations.NullMarked;

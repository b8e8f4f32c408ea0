/** The workstation on the screen: the window, and one room per view. */
@NullMarked
package org.entente.ui;

import org.jspecify.annotations.NullMarked;

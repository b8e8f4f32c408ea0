/** The whole program as a person uses it, over a real case: what is promised works, and the window never stands still. */
@NullMarked
package org.entente.ui.robot;

import org.jspecify.annotations.NullMarked;

/** What the analyst can choose about the window: applied at once, each change with its way back. */
@NullMarked
package org.entente.ui.settings;

import org.jspecify.annotations.NullMarked;

/** What the window asks of the rest of the workstation, so that screens can be built and tested without a vault. */
@NullMarked
package org.entente.ui.door;

import org.jspecify.annotations.NullMarked;

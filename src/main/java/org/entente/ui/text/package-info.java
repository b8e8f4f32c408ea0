/** The words on the screen, from the message bundle. */
@NullMarked
package org.entente.ui.text;

import org.jspecify.annotations.NullMarked;

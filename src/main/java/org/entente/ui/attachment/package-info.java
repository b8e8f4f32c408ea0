/** Photos and files opened inside the window. */
@NullMarked
package org.entente.ui.attachment;

import org.jspecify.annotations.NullMarked;

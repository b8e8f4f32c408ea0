/** Colours, shapes and icons, light and dark from one set of rules. */
@NullMarked
package org.entente.ui.theme;

import org.jspecify.annotations.NullMarked;

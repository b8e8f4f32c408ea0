/** Fits the services of the application to what the screens ask for: keys become words, types become symbols. */
@NullMarked
package org.entente.ui.desk;

import org.jspecify.annotations.NullMarked;

/** The guide, the keys and the libraries, read without a network. */
@NullMarked
package org.entente.ui.help;

import org.jspecify.annotations.NullMarked;

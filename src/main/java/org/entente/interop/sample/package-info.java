/** The fictional case that ships with the program, read through the same door as every other file. */
@NullMarked
package org.entente.interop.sample;

import org.jspecify.annotations.NullMarked;

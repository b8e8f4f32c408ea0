/** The same workstation from a terminal: batch work, scripts and checks. */
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;

/** The program as other programs meet it: real processes with homes of their own. */
@NullMarked
package org.entente.process;

import org.jspecify.annotations.NullMarked;

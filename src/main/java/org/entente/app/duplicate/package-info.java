/** Things that may be one: found, weighed, and recorded as the same or not. */
@NullMarked
package org.entente.app.duplicate;

import org.jspecify.annotations.NullMarked;

/** Words that must be nowhere, and the search for them in every part of a file. */
@NullMarked
package org.entente.canary;

import org.jspecify.annotations.NullMarked;

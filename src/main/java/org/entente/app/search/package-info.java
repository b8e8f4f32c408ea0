/** Finding names and texts. */
@NullMarked
package org.entente.app.search;

import org.jspecify.annotations.NullMarked;

/** What everybody needs to run: progress, failures. */
@NullMarked
package org.entente.model.work;

import org.jspecify.annotations.NullMarked;

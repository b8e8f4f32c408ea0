/** Networks of a case, measured and drawn. */
@NullMarked
package org.entente.app.graph;

import org.jspecify.annotations.NullMarked;

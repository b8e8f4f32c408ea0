/** Networks of nodes and edges in other programs' formats: GraphML and GEXF. */
@NullMarked
package org.entente.interop.network;

import org.jspecify.annotations.NullMarked;

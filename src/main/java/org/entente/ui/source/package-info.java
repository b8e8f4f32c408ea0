/** The register of sources. */
@NullMarked
package org.entente.ui.source;

import org.jspecify.annotations.NullMarked;

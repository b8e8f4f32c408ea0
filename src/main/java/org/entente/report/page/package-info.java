/** PDF with embedded fonts and tags. */
@NullMarked
package org.entente.report.page;

import org.jspecify.annotations.NullMarked;

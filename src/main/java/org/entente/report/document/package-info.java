/** The document model: what stands on the pages, before any format. */
@NullMarked
package org.entente.report.document;

import org.jspecify.annotations.NullMarked;

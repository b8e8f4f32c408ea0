/** Tables as a way in: CSV and XLSX, edge lists and matrices, with a mapping from columns to what they say. */
@NullMarked
package org.entente.interop.table;

import org.jspecify.annotations.NullMarked;

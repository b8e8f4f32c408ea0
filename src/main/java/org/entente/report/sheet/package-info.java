/** XLSX registers of entities and evidence. */
@NullMarked
package org.entente.report.sheet;

import org.jspecify.annotations.NullMarked;

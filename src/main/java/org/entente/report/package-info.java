/**
 * From a finished assessment to documents: one document model, written as DOCX, XLSX and PDF, and the check of the finished
 * file. Takes only what {@code release} let through.
 */
@NullMarked
package org.entente.report;

import org.jspecify.annotations.NullMarked;

/** What the window asks of an open case, as plain values: tables, pages, charts, drafts. */
@NullMarked
package org.entente.app.desk;

import org.jspecify.annotations.NullMarked;

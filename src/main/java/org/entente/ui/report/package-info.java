/** Reports: what stands in them, the pages as their reader gets them, and the check before they leave. */
@NullMarked
package org.entente.ui.report;

import org.jspecify.annotations.NullMarked;

/** The check of a finished file: is a withheld term in any part of it? */
@NullMarked
package org.entente.report.check;

import org.jspecify.annotations.NullMarked;

/** Sources and attachments. */
@NullMarked
package org.entente.app.source;

import org.jspecify.annotations.NullMarked;

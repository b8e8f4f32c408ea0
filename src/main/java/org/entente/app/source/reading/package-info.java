/** Attachments made visible: decoded in memory, within bounds, never through a file. */
@NullMarked
package org.entente.app.source.reading;

import org.jspecify.annotations.NullMarked;

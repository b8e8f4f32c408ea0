/** What is inside a package: a tar of manifest, commits, attachments and padding, in one exact form. */
@NullMarked
package org.entente.exchange.content;

import org.jspecify.annotations.NullMarked;

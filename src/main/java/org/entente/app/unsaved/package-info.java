/** Keeps changes while the drive with their vault is gone, and makes them once it is back. */
@NullMarked
package org.entente.app.unsaved;

import org.jspecify.annotations.NullMarked;

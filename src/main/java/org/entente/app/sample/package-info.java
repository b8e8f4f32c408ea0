/** The fictional case HARBOUR LIGHTS: its services on workstations of their own, and what they say to each other. */
@NullMarked
package org.entente.app.sample;

import org.jspecify.annotations.NullMarked;

/** What this workstation's analyst has chosen about the window. Nothing of a case is in it. */
@NullMarked
package org.entente.app.settings;

import org.jspecify.annotations.NullMarked;

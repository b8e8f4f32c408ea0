/** A workstation and a case made of plain lists, so that the window can be looked at and tested without a vault. */
@NullMarked
package org.entente.ui.demo;

import org.jspecify.annotations.NullMarked;

/** The table of entities and the page of one. */
@NullMarked
package org.entente.ui.entity;

import org.jspecify.annotations.NullMarked;

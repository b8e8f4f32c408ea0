/** Entities and their claims: reading, editing, resolving. */
@NullMarked
package org.entente.app.entity;

import org.jspecify.annotations.NullMarked;

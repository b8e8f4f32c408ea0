/** Lawful erasure: an order, what it reaches, and what stays to be told. */
@NullMarked
package org.entente.app.erasure;

import org.jspecify.annotations.NullMarked;

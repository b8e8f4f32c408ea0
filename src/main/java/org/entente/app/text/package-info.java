/** The words of the product, from resource bundles. */
@NullMarked
package org.entente.app.text;

import org.jspecify.annotations.NullMarked;

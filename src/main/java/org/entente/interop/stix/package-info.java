/** STIX 2.1: read with the OASIS rules, written so that it validates against the OASIS schemas. */
@NullMarked
package org.entente.interop.stix;

import org.jspecify.annotations.NullMarked;

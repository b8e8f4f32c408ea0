/** The one CMS shape of a package: SignedData inside AuthEnvelopedData, both streamed; what stock OpenSSL opens. */
@NullMarked
package org.entente.exchange.cms;

import org.jspecify.annotations.NullMarked;

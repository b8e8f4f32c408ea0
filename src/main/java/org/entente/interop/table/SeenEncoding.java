package org.entente.interop.table;

import java.nio.charset.Charset;

/**
 * The encoding of a text file.
 *
 * @param markBytes bytes of the byte order mark at the start, not part of the text
 */
public record SeenEncoding(Charset charset, int markBytes) {}

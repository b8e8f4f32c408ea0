package org.entente.report.check;

/**
 * A withheld term in a finished file.
 *
 * @param term as it was asked for
 * @param place part of the file, such as {@code word/header1.xml} or {@code page text}
 */
public record Hit(String term, String place) {}

package org.entente.app.source;

/**
 * What is done with the sources of a case.
 *
 * @param edits what is said about them
 * @param cuts what is made from places in them
 */
public record SourceServices(SourceEdits edits, SourceCuts cuts) {}

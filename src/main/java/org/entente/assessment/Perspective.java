package org.entente.assessment;

/**
 * Under whose resolutions values are shown.
 *
 * @param organisation our organisation
 * @param joint whether a resolution needs every side's agreement
 */
public record Perspective(String organisation, boolean joint) {}

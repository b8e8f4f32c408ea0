package org.entente.exchange;

/**
 * What applying a package would do.
 *
 * @param commits in the package
 * @param claims in the package
 * @param fresh claims that are not held yet
 * @param alreadyHere claims that are held
 * @param objects that the package's statements are about
 * @param newObjects of these, the ones not known yet
 */
public record MergePlan(long commits, long claims, long fresh, long alreadyHere, long objects, long newObjects) {}

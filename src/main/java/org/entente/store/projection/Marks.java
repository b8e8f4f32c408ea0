package org.entente.store.projection;

/**
 * The largest keys that readers may see. What an unfinished action has already sent to the database lies above.
 *
 * @param claim of claims and relations
 * @param object of objects
 */
public record Marks(int claim, int object) {}

package org.entente.store.query;

import org.entente.model.Hash;

/**
 * What a case amounts to.
 *
 * @param objects with a live type, links not counted
 * @param links with a live type and both ends
 * @param claims held and taken, relations among them
 * @param commits of which any claim was held
 * @param contested properties that are contested in <em>ours</em>
 * @param digest SHA-256 over the sorted ids of the claims that are held and taken: the same wherever the same claims are
 */
public record Info(int objects, int links, long claims, int commits, int contested, Hash digest) {}

package org.entente.store.projection;

/**
 * Where a claim's sealed body lies.
 *
 * @param content key of the journal content, 0 if the claim is known by name only
 * @param place of the body in the content, in bytes
 */
public record Body(int content, int place) {

    static final Body NONE = new Body(0, 0);
}

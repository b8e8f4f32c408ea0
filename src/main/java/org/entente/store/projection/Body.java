package org.entente.store.projection;

/**
 * Where a claim's sealed body lies.
 *
 * @param content key of the journal content, 0 if the claim is known by name only
 * @param place of the body in the content, in bytes; {@code -1 - place} if only the first half of it is to be read
 */
public record Body(int content, int place) {

    static final Body NONE = new Body(0, 0);

    /** The same body without the half that says where the claim comes from. */
    public Body withoutAttribution() {
        return isWhole() ? new Body(content, -1 - place) : this;
    }

    boolean isWhole() {
        return place >= 0;
    }

    /** Where it begins, whatever is to be read of it. */
    int start() {
        return isWhole() ? place : -1 - place;
    }
}

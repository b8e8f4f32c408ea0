package org.entente.store.projection;

import org.entente.model.ObjectId;

/**
 * A row of the object table in the making.
 *
 * @param facts what its own claims say
 * @param links how many links end at it
 * @param cited how many live claims name it as their source
 */
record ObjectState(int key, ObjectId id, Facts facts, int links, int cited) {

    /**
     * What an object's own claims say.
     *
     * @param type term of its live type; 0 means none
     * @param sources how many independent sources they name: those of one origin count once
     * @param latest largest claim key; the order in which things arrived here
     * @param born key of the first claim on its type, live or not; 0 if nobody said one
     * @param bearer term of the organisation that said it; 0 likewise
     * @param seen when it was last seen, as {@link Seen} counts it
     * @param firstSeen when it was first seen, likewise
     * @param tags terms, as in markings
     */
    record Facts(
            int type,
            String title,
            int claims,
            int unsourced,
            int sources,
            int contested,
            int contestedJoint,
            String grade,
            String markings,
            String organisations,
            int latest,
            int born,
            int bearer,
            long seen,
            long firstSeen,
            String tags) {
        Facts withSources(int count) {
            return new Facts(
                    type,
                    title,
                    claims,
                    unsourced,
                    count,
                    contested,
                    contestedJoint,
                    grade,
                    markings,
                    organisations,
                    latest,
                    born,
                    bearer,
                    seen,
                    firstSeen,
                    tags);
        }

        static final Facts NONE = new Facts(0, "", 0, 0, 0, 0, 0, "", ",", ",", 0, 0, 0, Seen.NEVER, Seen.NEVER, ",");
    }

    static ObjectState unknown(int key, ObjectId id) {
        return new ObjectState(key, id, Facts.NONE, 0, 0);
    }

    ObjectState with(Facts changed) {
        return new ObjectState(key, id, changed, links, cited);
    }

    ObjectState plus(int moreLinks, int moreCited) {
        return new ObjectState(key, id, facts, links + moreLinks, cited + moreCited);
    }
}

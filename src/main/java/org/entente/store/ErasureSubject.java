package org.entente.store;

import java.util.Collection;
import java.util.List;
import org.entente.model.ClaimId;
import org.entente.model.ObjectId;
import org.entente.store.record.Entry;

/** What an erasure is of. */
sealed interface ErasureSubject {

    /** Which claims that are, as the projections stand. */
    ErasureScope scope(Projections projections);

    /** The entry that says what was erased, and what of it has to be kept. */
    Entry entry(List<ClaimId> ids, List<Entry.Kept> kept);

    /** All that we said about an object. */
    record OfObject(ObjectId object) implements ErasureSubject {

        @Override
        public ErasureScope scope(Projections projections) {
            return ErasureScope.of(object, projections.sql(), projections.projector(), projections.rules());
        }

        @Override
        public Entry entry(List<ClaimId> ids, List<Entry.Kept> kept) {
            return new Entry.Erased(ids, kept);
        }
    }

    /** These of a partner's claims, those of them that are here. */
    record OfReceived(Collection<ClaimId> claims) implements ErasureSubject {

        @Override
        public ErasureScope scope(Projections projections) {
            return ErasureScope.received(claims, projections.sql(), projections.projector(), projections.rules());
        }

        @Override
        public Entry entry(List<ClaimId> ids, List<Entry.Kept> kept) {
            return new Entry.ErasedReceived(ids, kept);
        }
    }
}

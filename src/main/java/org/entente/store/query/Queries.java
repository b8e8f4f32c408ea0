package org.entente.store.query;

import org.entente.store.listing.Listings;
import org.entente.store.projection.Projector;
import org.entente.store.projection.Rules;

/** What can be asked of the projections. Every answer is of whole actions only. Safe for several threads. */
public final class Queries {

    private final Context context;

    public Queries(Readers readers, Projector projector, Rules rules, Listings listings) {
        context = new Context(readers, projector, rules, listings);
    }

    public ObjectQueries objects() {
        return new ObjectQueries(context);
    }

    /** Objects as long tables show them. */
    public ListQueries lists() {
        return new ListQueries(context);
    }

    public SameQueries same() {
        return new SameQueries(context);
    }

    public ClaimQueries claims() {
        return new ClaimQueries(context);
    }

    /** What rests on sources. */
    public CitationQueries citations() {
        return new CitationQueries(context);
    }

    public DescriptionQueries descriptions() {
        return new DescriptionQueries(context);
    }

    public LinkQueries links() {
        return new LinkQueries(context);
    }

    public ExchangeQueries exchange() {
        return new ExchangeQueries(context);
    }

    public HistoryQueries history() {
        return new HistoryQueries(context);
    }

    /** Why actions were done, and what brought them. */
    public CauseQueries causes() {
        return new CauseQueries(context);
    }

    public ArrivalQueries arrivals() {
        return new ArrivalQueries(context);
    }

    /** What is marked how. */
    public MarkingQueries markings() {
        return new MarkingQueries(context);
    }

    public StrengthQueries strength() {
        return new StrengthQueries(context);
    }

    public Totals totals() {
        return new Totals(context);
    }
}

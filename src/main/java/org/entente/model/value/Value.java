package org.entente.model.value;

/** What a claim says about a property. A closed set; an unknown kind from a newer version is kept as {@link Unknown}. */
public sealed interface Value permits Text, Code, Decimal, Bool, Moment, Period, Likelihood, Place, Ref, Blob, Unknown {

    /** The value as plain text for tables, search and comparison; not localised. */
    String plain();
}

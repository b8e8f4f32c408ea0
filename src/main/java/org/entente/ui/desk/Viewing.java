package org.entente.ui.desk;

import org.entente.app.OpenCase;
import org.entente.model.ObjectId;

/** What is said when somebody opens a thing: that part of it was erased, and that looking at it is written down. */
record Viewing(OpenCase open, Looks looks) {

    String words(ObjectId thing) {
        String erased = open.erasures()
                .tombstone(thing)
                .map(order -> looks.texts().get("ui.erase.tombstone", order.reason(), order.basis()))
                .orElse("");
        String restricted = open.accounting()
                .views()
                .opened(thing)
                .map(marking -> looks.texts()
                        .get("ui.audit.viewed", looks.banner(marking).full()))
                .orElse("");
        return (erased + " " + restricted).strip();
    }
}

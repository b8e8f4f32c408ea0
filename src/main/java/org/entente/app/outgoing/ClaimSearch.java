package org.entente.app.outgoing;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Attribution;
import org.entente.model.Claim;
import org.entente.model.Core;
import org.entente.model.End;
import org.entente.model.ObjectId;
import org.entente.model.value.Text;
import org.entente.report.check.TermSearch;

/** Looks for names in the text of the claims that would leave: values, file names, reasons, and places in sources. */
final class ClaimSearch {

    private ClaimSearch() {}

    /** Without titles, which are the case's to know. */
    static List<Leak> leaks(ReleaseService.Answer answer, TermSearch names) {
        var leaks = new ArrayList<Leak>();
        answer.released().claims().forEach(released -> find(released.claim(), answer, names, leaks));
        return leaks.stream().distinct().toList();
    }

    private static void find(Claim claim, ReleaseService.Answer answer, TermSearch search, List<Leak> leaks) {
        ObjectId about = about(claim.core(), answer);
        switch (claim.core()) {
            case Core.Statement statement
            when statement.value() instanceof Text(String text) ->
                find(text, about, statement.property(), search, leaks);
            case Core.Statement _ -> {}
            case Core.Relation relation -> find(relation.reason(), about, relation.kind(), search, leaks);
        }
        Attribution attribution = claim.attribution();
        if (attribution != null) {
            find(attribution.locator(), about, "locator", search, leaks);
        }
    }

    private static void find(String text, ObjectId about, String property, TermSearch search, List<Leak> leaks) {
        search.asWordsIn(text).forEach(name -> leaks.add(Leak.inClaim(name, about, property, text)));
    }

    /** What an analyst would open to mend the text: for a relation, what the claim that it starts from is about. */
    private static ObjectId about(Core core, ReleaseService.Answer answer) {
        return switch (core) {
            case Core.Statement statement -> statement.object();
            case Core.Relation(End.OfObject(ObjectId object), var _, var _, var _, var _) -> object;
            case Core.Relation(End.OfClaim(var id), var _, var _, var _, var _) -> {
                var from = answer.chosen().get(id);
                yield from == null || !(from.held().claim().core() instanceof Core.Statement statement)
                        ? ObjectId.derived("claim", id.toString())
                        : statement.object();
            }
        };
    }
}

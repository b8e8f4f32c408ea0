package org.entente.app.outgoing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.app.AppException;
import org.entente.app.claim.ClaimService;
import org.entente.catalogue.Catalogue;
import org.entente.model.Attribution;
import org.entente.model.Claim;
import org.entente.model.Core;
import org.entente.model.End;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import org.entente.report.check.TermSearch;
import org.entente.store.CaseStore;
import org.entente.store.Draft;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the names of what stays in the text of what would leave: values, captions and file names, reasons, and places in
 * sources. What is found keeps a package from being written until the text is mended or somebody accepts it and says why; that
 * is kept as claims which never leave, and stands in the audit.
 */
public final class LeakCheck {

    private final CaseStore store;
    private final ClaimService claims;
    private final WithheldNames names;

    public LeakCheck(CaseStore store, ClaimService claims, Catalogue catalogue) {
        this.store = store;
        this.claims = claims;
        this.names = new WithheldNames(catalogue);
    }

    /** What nobody has accepted yet. Costs a pass over what would leave, whatever the number of names. */
    public List<Leak> open(ReleaseService.Answer answer, String partner) {
        return all(answer).stream().filter(leak -> !isAccepted(leak, partner)).toList();
    }

    /** The names that must not be found in a finished file, without those that were accepted where they stand. */
    Set<String> names(ReleaseService.Answer answer, String recipient) {
        var open = names.of(answer);
        var leaks = leaks(answer, open);
        var stillOpen = leaks.stream()
                .filter(leak -> !isAccepted(leak, recipient))
                .map(Leak::name)
                .collect(Collectors.toSet());
        leaks.stream().map(Leak::name).filter(name -> !stillOpen.contains(name)).forEach(open::remove);
        return open;
    }

    private List<Leak> all(ReleaseService.Answer answer) {
        return titled(leaks(answer, names.of(answer)));
    }

    private List<Leak> titled(List<Leak> leaks) {
        return leaks.stream()
                .map(leak -> new Leak(leak.name(), leak.object(), title(leak.object()), leak.property(), leak.text()))
                .toList();
    }

    private String title(ObjectId object) {
        return store.queries().objects().find(object).map(row -> row.title()).orElse("");
    }

    private static List<Leak> leaks(ReleaseService.Answer answer, Set<String> withheld) {
        if (withheld.isEmpty()) {
            return List.of();
        }
        var search = new TermSearch(withheld);
        var leaks = new ArrayList<Leak>();
        answer.released().claims().forEach(released -> find(released.claim(), answer, search, leaks));
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
        search.asWordsIn(text).forEach(name -> leaks.add(new Leak(name, about, "", property, text)));
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

    private boolean isAccepted(Leak leak, String partner) {
        return store.queries().objects().find(leak.acceptance(partner)).isPresent();
    }

    /**
     * Records that these leaks may go to a partner.
     *
     * @param reason why; required, since it is what others will ask for
     */
    public void accept(Collection<Leak> leaks, String partner, @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new AppException("app.leak.reason");
        }
        claims.commit("let withheld names go to " + partner + ": " + reason, draft -> {
            leaks.forEach(leak -> record(draft, leak, partner, reason));
            return leaks.size();
        });
    }

    private static void record(Draft draft, Leak leak, String partner, String reason) {
        ObjectId id = leak.acceptance(partner);
        say(draft, id, "type", new Code("setting"));
        say(draft, id, "setting.accepted-leak", new Text(leak.name()));
        say(draft, id, "setting.partner", new Code(partner));
        say(draft, id, "setting.object", new Text(leak.object().toString()));
        say(draft, id, "setting.property", new Text(leak.property()));
        say(draft, id, "setting.reason", new Text(reason));
    }

    private static void say(Draft draft, ObjectId id, String property, Value value) {
        draft.state(
                new Core.Statement(id, property, value, null, Grade.NOT_GRADED, Marking.UNMARKED),
                Attribution.none(Marking.UNMARKED));
    }
}

package org.entente.app.outgoing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.app.audit.AuditLine;
import org.entente.app.desk.AuditDesk.Entry;
import org.entente.app.desk.Line;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.marking.MarkingPolicies;
import org.entente.model.CommitId;
import org.entente.model.current.HeldClaim;
import org.entente.model.marking.Marking;
import org.entente.release.ReleasedFacts;
import org.entente.report.check.TermSearch;
import org.jspecify.annotations.Nullable;

/**
 * What of the log may leave for one recipient. For a partner an entry leaves only if every claim of its action does, or if it is
 * about that partner itself; what nothing is known to allow stays. For our own organisation every entry leaves, and only what it
 * names of what is this workstation's alone stays. For one answer.
 */
final class LogRelease {

    /** Of these, nothing but when and by whom is told. */
    private static final Set<String> NAMING_NOTHING = Set.of(
            "vault.unlock", "vault.close", "vault.recover", "vault.rebuild", "recovery.sheet", "user.passphrase");

    private final @Nullable String partner;
    private final Catalogue catalogue;
    private final ReleasedFacts facts;
    private final TermSearch withheld;
    private final Map<CommitId, List<Marking>> leaving = new HashMap<>();
    private final Set<CommitId> staying = new HashSet<>();

    /**
     * An entry that leaves.
     *
     * @param object what it was about, as far as that may be named; empty for nothing
     * @param marking of all that it tells; null for nothing that is marked
     */
    record Leaving(
            Entry entry,
            AuditLine line,
            String object,
            @Nullable Marking marking) {}

    /** @param withheld names that must not be found in what leaves */
    LogRelease(
            @Nullable String partner, ReleaseService.Answer answer, Collection<String> withheld, Catalogue catalogue) {
        this.partner = partner;
        this.catalogue = catalogue;
        this.facts = new ReleasedFacts(answer.released(), catalogue);
        this.withheld = new TermSearch(withheld);
        answer.released()
                .claims()
                .forEach(each -> leaving.computeIfAbsent(each.claim().commit(), _ -> new ArrayList<>())
                        .add(MarkingPolicies.withOriginator(each.effective(), each.organisation())));
        answer.decision().withheld().forEach(each -> {
            var chosen = answer.chosen().get(each.id());
            if (chosen != null) {
                staying.add(chosen.held().claim().commit());
            }
        });
    }

    /** Empty for an entry that stays. */
    Optional<Leaving> of(Entry entry, AuditLine line) {
        if (partner != null && !isFor(partner, entry)) {
            return Optional.empty();
        }
        var markings = new ArrayList<Marking>();
        AuditLine told = line;
        if (entry instanceof Entry.Action action) {
            boolean isWhole = leaving.containsKey(action.id()) && !staying.contains(action.id());
            markings.addAll(leaving.getOrDefault(action.id(), List.of()));
            told = isWhole ? line : line.withoutReason();
        } else if (entry instanceof Entry.Exchanged exchanged
                && !exchanged.marking().isEmpty()) {
            var marking = parsed(exchanged.marking());
            if (marking.isEmpty()) {
                return Optional
                        .empty(); // of a policy that is not here any more: nothing could be said of the whole file
            }
            markings.add(marking.get());
        }
        var name = name(line.object());
        name.ifPresent(claim -> markings.add(facts.marking(claim)));
        String object = name.map(claim -> claim.statement().value().plain()).orElse("");
        boolean isLeaking = !withheld.in(String.join(" ", told.action(), told.reason(), object))
                .isEmpty();
        return isLeaking
                ? Optional.empty()
                : Optional.of(new Leaving(
                        entry,
                        told,
                        object,
                        markings.isEmpty() ? null : catalogue.markings().join(markings)));
    }

    private boolean isFor(String recipient, Entry entry) {
        return switch (entry) {
            case Entry.Action action -> leaving.containsKey(action.id()) && !staying.contains(action.id());
            case Entry.Exchanged exchanged -> exchanged.partner().equals(recipient);
            case Entry.Reported reported ->
                reported.recipient().equals(recipient) && name(reported.line()).isPresent();
            case Entry.Noted noted -> NAMING_NOTHING.contains(noted.action());
            case Entry.Lowered _, Entry.Erased _ -> false;
        };
    }

    /** The claim that says what an object is called; empty if none may leave. */
    private Optional<HeldClaim> name(@Nullable Line object) {
        return object == null
                ? Optional.empty()
                : catalogue.titleProperties().stream()
                        .flatMap(property -> facts.claims(object.id(), property).stream())
                        .filter(claim -> !claim.statement().value().plain().isBlank())
                        .findFirst();
    }

    private Optional<Marking> parsed(String banner) {
        try {
            return Optional.of(catalogue.markings().parse(banner));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}

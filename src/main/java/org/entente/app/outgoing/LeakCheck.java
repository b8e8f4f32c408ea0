package org.entente.app.outgoing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.app.AppException;
import org.entente.app.claim.ClaimService;
import org.entente.app.source.AttachmentService;
import org.entente.catalogue.Catalogue;
import org.entente.model.Attribution;
import org.entente.model.Core;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
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
 * sources. What is found keeps a file from being written until the text is mended or somebody accepts it and says why; that
 * is kept as claims which never leave, and stands in the audit.
 */
public final class LeakCheck {

    private static final String REASON = "setting.reason";

    private final CaseStore store;
    private final ClaimService claims;
    private final WithheldNames names;
    private final AttachmentSearch attachments;

    public LeakCheck(CaseStore store, ClaimService claims, Catalogue catalogue, AttachmentService attachments) {
        this.store = store;
        this.claims = claims;
        this.names = new WithheldNames(catalogue);
        this.attachments = new AttachmentSearch(attachments);
    }

    /**
     * What nobody has accepted yet, in the claims that would leave. Costs a pass over these, whatever the number of names.
     * A file that carries no attachments needs no more.
     */
    public List<Leak> open(ReleaseService.Answer answer, String partner) {
        return open(leaks(answer, names.of(answer)), partner);
    }

    /** The same for a package: in its claims and in the attachments that go along, which are read for it one by one. */
    public Findings openInPackage(ReleaseService.Answer answer, String partner) {
        var withheld = names.of(answer);
        if (withheld.isEmpty()) {
            return Findings.NONE;
        }
        var search = new TermSearch(withheld);
        var inside = attachments.find(answer, search);
        var all = new ArrayList<>(ClaimSearch.leaks(answer, search));
        all.addAll(inside.leaks());
        return new Findings(
                open(all, partner),
                accepted(all, partner),
                inside.unsearched().stream()
                        .map(file -> file.of(title(file.object())))
                        .toList());
    }

    private List<Leak> open(List<Leak> leaks, String partner) {
        return leaks.stream()
                .filter(leak -> !isAccepted(leak, partner))
                .map(leak -> leak.of(title(leak.object())))
                .toList();
    }

    /** What was accepted, each with the reason that was given. */
    private List<AcceptedLeak> accepted(List<Leak> leaks, String partner) {
        return leaks.stream()
                .filter(leak -> isAccepted(leak, partner))
                .map(leak -> new AcceptedLeak(leak.of(title(leak.object())), reason(leak.acceptance(partner))))
                .toList();
    }

    private String reason(ObjectId acceptance) {
        return store.queries().claims().live(List.of(acceptance)).getOrDefault(acceptance, List.of()).stream()
                .map(HeldClaim::statement)
                .filter(statement -> statement.property().equals(REASON))
                .map(statement -> statement.value().plain())
                .findFirst()
                .orElse("");
    }

    /**
     * Whether these keep a file from being written. With a reason they do not: that they may go is recorded.
     *
     * @param reason why these names may leave; null means that nobody accepts them
     */
    public boolean keepBack(List<Leak> open, String partner, @Nullable String reason) {
        if (open.isEmpty()) {
            return false;
        }
        if (reason == null) {
            return true;
        }
        accept(open, partner, reason);
        return false;
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

    private String title(ObjectId object) {
        return store.queries().objects().find(object).map(row -> row.title()).orElse("");
    }

    private static List<Leak> leaks(ReleaseService.Answer answer, Set<String> withheld) {
        return withheld.isEmpty() ? List.of() : ClaimSearch.leaks(answer, new TermSearch(withheld));
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
        say(draft, id, REASON, new Text(reason));
    }

    private static void say(Draft draft, ObjectId id, String property, Value value) {
        draft.state(
                new Core.Statement(id, property, value, null, Grade.NOT_GRADED, Marking.UNMARKED),
                Attribution.none(Marking.UNMARKED));
    }
}

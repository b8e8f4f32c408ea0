package org.entente.ui.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.VaultCheck;
import org.entente.app.audit.AuditSentences;
import org.entente.app.audit.AuditWording;
import org.entente.app.desk.AuditDesk;
import org.entente.app.desk.Line;
import org.entente.app.desk.ObjectPage;
import org.entente.app.erasure.RetentionDate;
import org.entente.model.CommitId;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.model.work.Progress;
import org.entente.ui.door.Audit;
import org.entente.ui.door.EntityPage;
import org.entente.ui.door.EntityPage.ChangeLine;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The log of an open case, in words. */
final class DeskAudit implements Audit {

    private final AuditDesk desk;
    private final Looks looks;
    private final Texts texts;
    private final AuditWording wording;
    private final AuditSentences sentences;
    private volatile @Nullable Verdict checked;

    DeskAudit(AuditDesk desk, Looks looks) {
        this.desk = desk;
        this.looks = looks;
        this.texts = looks.texts();
        this.wording = new LooksWording(looks);
        this.sentences = new AuditSentences(wording);
    }

    @Override
    public List<Entry> entries(Progress progress) {
        var log = desk.entries();
        var said = new ArrayList<Entry>(log.size());
        paired(log).forEach(pair -> {
            progress.checkCancelled();
            said.add(pair.shown());
            progress.report(said.size(), log.size());
        });
        return said;
    }

    @Override
    public Lens about(ObjectId thing) {
        var lens = desk.about(thing);
        Line line = lens.thing();
        return new Lens(
                line == null ? texts.get("ui.object.unknown") : looks.name(line),
                portion(line),
                paired(lens.entries()).map(Pair::shown).toList());
    }

    @Override
    public String due() {
        var due = desk.due();
        if (due.isEmpty()) {
            return "";
        }
        return texts.get("ui.audit.due", due.size()) + " "
                + due.stream().map(this::due).collect(Collectors.joining("; ")) + ".";
    }

    private String due(AuditDesk.Due due) {
        Line thing = due.thing();
        return texts.get(
                due.date().duty() == RetentionDate.Duty.REVIEW ? "ui.audit.due.review" : "ui.audit.due.erasure",
                thing == null ? texts.get("ui.audit.due.case") : looks.name(thing),
                wording.day(due.date().day()));
    }

    private Entry entry(AuditDesk.Entry entry, Traits traits) {
        var line = sentences.of(entry);
        String id = entry instanceof AuditDesk.Entry.Action action
                ? action.id().value().toString()
                : "";
        return new Entry(
                id,
                new Time(looks.time(entry.time()), looks.second(entry.time())),
                line.who(),
                new Deed(line.action(), named(line.object()), line.others(), line.reason(), line.pack()),
                portion(entry),
                traits);
    }

    private @Nullable Named named(@Nullable Line line) {
        return line == null ? null : new Named(line.id(), looks.symbol(line.type()), looks.name(line), canOpen(line));
    }

    /** What is only kept for this workstation, and what only records a decision, has no page. */
    private boolean canOpen(Line line) {
        return line.type().isEmpty()
                || switch (looks.catalogue().type(line.type()).role()) {
                    case ENTITY, SOURCE, LINK, ANALYSIS -> true;
                    case RECORD, LOCAL -> false;
                };
    }

    private String portion(AuditDesk.Entry entry) {
        return switch (entry) {
            case AuditDesk.Entry.Action action -> portion(action.subject());
            case AuditDesk.Entry.Exchanged exchanged -> recorded(exchanged.marking());
            case AuditDesk.Entry.Reported reported -> portion(reported.line());
            case AuditDesk.Entry.Noted noted -> portion(noted.thing());
            case AuditDesk.Entry.Lowered _, AuditDesk.Entry.Erased _ -> "";
        };
    }

    /** What is only kept for this workstation, such as a partner's card, carries no mark: nobody has forgotten one. */
    private String portion(AuditDesk.Subject subject) {
        Line first = subject.first();
        boolean isNoMatter = first != null && !canOpen(first) && Marking.UNMARKED.equals(subject.marking());
        return isNoMatter ? "" : portion(subject.marking());
    }

    private String portion(@Nullable Line line) {
        return line == null ? "" : portion(line.marking());
    }

    private String portion(@Nullable Marking marking) {
        return marking == null ? "" : looks.portion(marking);
    }

    /** The ledger keeps the words of a banner; a policy that is not here any more leaves them as they are. */
    private String recorded(String banner) {
        if (banner.isEmpty()) {
            return "";
        }
        try {
            return looks.portion(looks.catalogue().markings().parse(banner));
        } catch (IllegalArgumentException _) {
            return banner;
        }
    }

    @Override
    public Details details(String id) {
        var details = desk.details(new CommitId(UUID.fromString(id)));
        var words = new ValueChangeWords(looks);
        var parts = new LinkedHashMap<ObjectId, List<ChangeLine>>();
        var changes = new LinkedHashMap<ObjectId, List<ObjectPage.Change>>();
        details.changes()
                .forEach(change -> changes.computeIfAbsent(change.object(), _ -> new ArrayList<>())
                        .add(change));
        changes.forEach((object, all) -> parts.put(
                object,
                told(all).stream()
                        .map(change -> marked(
                                words.of(change, details.known()),
                                details.known().get(object)))
                        .collect(Collectors.toCollection(ArrayList::new))));
        details.related()
                .forEach(each -> parts.computeIfAbsent(each.one(), _ -> new ArrayList<>())
                        .add(related(each, details.known())));
        return new Details(
                parts.entrySet().stream()
                        .map(part -> new Part(named(part.getKey(), details.known()), part.getValue()))
                        .toList(),
                details.isCut());
    }

    /** Of what somebody said, not what kind of thing it is and where among its like it is listed, unless that is all. */
    private static List<ObjectPage.Change> told(List<ObjectPage.Change> all) {
        var said = all.stream()
                .filter(change ->
                        !change.property().equals("type") && !change.property().endsWith(".order"))
                .toList();
        return said.isEmpty() ? all : said;
    }

    /** Without a mark where none is missing, as in the row of the entry. */
    private ChangeLine marked(ChangeLine change, @Nullable Line line) {
        boolean isNoMatter = line != null && !canOpen(line) && change.portion().equals(looks.portion(Marking.UNMARKED));
        return isNoMatter
                ? new ChangeLine(change.sign(), change.label(), change.sentence(), "", change.lost())
                : change;
    }

    private Named named(ObjectId id, Map<ObjectId, Line> known) {
        Named named = named(known.get(id));
        return named == null ? new Named(id, looks.symbol(""), texts.get("ui.object.unknown"), false) : named;
    }

    private ChangeLine related(AuditDesk.Related related, Map<ObjectId, Line> known) {
        String other = named(related.other(), known).name();
        return new ChangeLine(
                EntityPage.Sign.ADDED,
                other,
                texts.get(related.areSame() ? "ui.audit.related.same" : "ui.audit.related.different", other),
                portion(related.marking()),
                null);
    }

    @Override
    public Optional<Verdict> checked() {
        return Optional.ofNullable(checked);
    }

    @Override
    public Verdict verify(Progress progress) {
        var check = desk.verify(progress);
        String sentence = check.isIntact()
                ? intact(check)
                : texts.get(
                        "ui.audit.broken",
                        check.problems().size(),
                        check.problems().getFirst());
        var verdict =
                new Verdict(check.isIntact(), sentence, check.isIntact() ? detail(check) : "", looks.time(desk.now()));
        checked = verdict;
        return verdict;
    }

    private String intact(VaultCheck check) {
        Instant since = check.since();
        int entries = desk.entries().size();
        return since == null
                ? texts.get("ui.audit.intact", entries)
                : texts.get("ui.audit.intact.since", entries, looks.day(since));
    }

    private String detail(VaultCheck check) {
        var sentences = new ArrayList<String>();
        sentences.add(texts.get("ui.audit.counted", check.records(), check.signatures()));
        check.confirmed()
                .forEach(each -> sentences.add(texts.get(
                        "ui.audit.confirmed", each.partner(), looks.day(each.time()), looks.day(each.upTo()))));
        if (check.confirmed().isEmpty()) {
            sentences.add(texts.get("ui.audit.confirmed.none"));
        }
        return String.join(" ", sentences);
    }

    @Override
    public List<String> recipients() {
        return desk.recipients();
    }

    @Override
    public Exported export(List<Entry> shown, String recipient, Path file, Progress progress) {
        var log = desk.entries();
        var wanted = new HashSet<>(shown);
        var written = desk.export(
                paired(log)
                        .filter(pair -> wanted.contains(pair.shown()))
                        .map(Pair::entry)
                        .toList(),
                log.size(),
                recipient,
                sentences,
                file,
                progress);
        return new Exported(written.leaves(), written.stays(), written.of(), written.banner());
    }

    private record Pair(AuditDesk.Entry entry, Entry shown) {}

    private Stream<Pair> paired(List<AuditDesk.Entry> log) {
        var traits = new AuditTraits(desk.today(), texts);
        return log.stream().map(entry -> new Pair(entry, entry(entry, traits.of(entry))));
    }
}

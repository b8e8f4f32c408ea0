package org.entente.ui.desk;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.app.account.RestrictedViews;
import org.entente.app.desk.AuditDesk;
import org.entente.app.erasure.RetentionDate;
import org.entente.app.erasure.RetentionDates;
import org.entente.ui.text.Texts;

/** What an action was meant to do, as a sentence that a person would say. */
final class AuditWords {

    /** Actions that are always the same, by their whole intent. */
    private static final Map<String, String> WHOLE = Map.ofEntries(
            Map.entry("undo", "ui.audit.undo"),
            Map.entry("tag", "ui.audit.tag"),
            Map.entry("note", "ui.audit.note"),
            Map.entry("delete", "ui.audit.delete"),
            Map.entry("split", "ui.audit.split"),
            Map.entry("same as", "ui.audit.same"),
            Map.entry("same-as", "ui.audit.same"),
            Map.entry("not-same", "ui.audit.different"),
            Map.entry("re-mark", "ui.audit.mark"),
            Map.entry("attach file", "ui.audit.attach"),
            Map.entry("source.register", "ui.audit.source"),
            Map.entry("source.grade", "ui.audit.grade"),
            Map.entry("source.own-origin", "ui.audit.origin"),
            Map.entry("evidence.cut", "ui.audit.evidence"),
            Map.entry("add partner", "ui.audit.partner"),
            Map.entry("set partner.state", "ui.audit.partner.state"),
            Map.entry("add partner.clearance", "ui.audit.partner.clearance"),
            Map.entry("set partner.clearance", "ui.audit.partner.clearance"),
            Map.entry("agreement", "ui.audit.agreement"),
            Map.entry("assessment.create", "ui.audit.assessment"),
            Map.entry("judgement.add", "ui.audit.judgement"),
            Map.entry("position.take", "ui.audit.position"));

    /** The same for what is done about one partner, by its name. */
    private static final Map<String, String> PARTNERS = Map.of(
            "add partner", "ui.audit.partner.named",
            "set partner.state", "ui.audit.partner.state.named",
            "add partner.clearance", "ui.audit.partner.clearance.named",
            "set partner.clearance", "ui.audit.partner.clearance.named");

    /** What is no claim, by its code. */
    private static final Map<String, String> NOTES = Map.ofEntries(
            Map.entry("vault.unlock", "ui.audit.note.vault.unlock"),
            Map.entry("vault.close", "ui.audit.note.vault.close"),
            Map.entry("erasure.kept", "ui.audit.note.erasure.kept"),
            Map.entry("erasure.followed", "ui.audit.note.erasure.followed"),
            Map.entry("witness.lost", "ui.audit.note.witness.lost"),
            Map.entry("vault.recover", "ui.audit.note.vault.recover"),
            Map.entry("vault.rebuild", "ui.audit.note.vault.rebuild"),
            Map.entry("vault.tries", "ui.audit.note.vault.tries"),
            Map.entry("user.add", "ui.audit.note.user.add"),
            Map.entry("user.remove", "ui.audit.note.user.remove"),
            Map.entry("user.passphrase", "ui.audit.note.user.passphrase"),
            Map.entry("recovery.sheet", "ui.audit.note.recovery.sheet"),
            Map.entry("view.partner", "ui.audit.note.view.partner"),
            Map.entry("setting.security", "ui.audit.note.setting.security"),
            Map.entry("export", "ui.audit.note.export"),
            Map.entry("export.picture", "ui.audit.note.export.picture"),
            Map.entry("export.clipboard", "ui.audit.note.export.clipboard"),
            Map.entry("backup.write", "ui.audit.note.backup.write"),
            Map.entry("backup.delete", "ui.audit.note.backup.delete"));

    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z");
    private static final Pattern SETTINGS = Pattern.compile("[a-z.]+=\\S+( [a-z.]+=\\S+)*");
    private static final String REFUSED = "refuse package ";
    private static final String LET_GO = "let withheld names go to ";

    private final Looks looks;
    private final Texts texts;

    AuditWords(Looks looks) {
        this.looks = looks;
        this.texts = looks.texts();
    }

    /**
     * In words, with whom or what it was about; an action of another workstation does not say what it was meant to do.
     *
     * @param organisation who acted; empty if no card says so
     */
    String of(String intent, String organisation, AuditDesk.Subject subject) {
        var first = subject.first();
        if (first == null) {
            return of(intent, organisation);
        }
        String named = PARTNERS.get(intent);
        if (named != null) {
            return texts.get(named, looks.name(first));
        }
        return texts.get("ui.audit.about", of(intent, organisation), looks.name(first), subject.things() - 1);
    }

    /** The same where nothing is known of what it was about. */
    String of(String intent, String organisation) {
        if (intent.isEmpty()) {
            return organisation.isEmpty()
                    ? texts.get("ui.audit.theirs.unknown")
                    : texts.get("ui.audit.theirs", organisation);
        }
        String whole = WHOLE.get(intent);
        if (whole != null) {
            return texts.get(whole);
        }
        if (intent.startsWith(REFUSED)) {
            return texts.get("ui.audit.refused", intent.substring(REFUSED.length()));
        }
        if (intent.startsWith(LET_GO)) {
            return texts.get("ui.audit.leak", intent.substring(LET_GO.length()));
        }
        int space = intent.indexOf(' ');
        return space < 0 ? plain(intent) : about(intent, intent.substring(0, space), intent.substring(space + 1));
    }

    /** What was done and is no claim; an action of a later version is told by its code. */
    String of(AuditDesk.Entry.Noted noted) {
        if (noted.action().equals(RestrictedViews.ACTION)) {
            var thing = noted.thing();
            return texts.get(
                    "ui.audit.note.view.restricted",
                    thing == null ? texts.get("ui.object.unknown") : looks.name(thing));
        }
        if (noted.action().equals(RetentionDates.ACTION)) {
            return retention(noted);
        }
        String key = NOTES.get(noted.action());
        String detail = readable(noted.detail());
        return key == null ? (noted.action() + " " + detail).strip() : texts.get(key, detail);
    }

    private String retention(AuditDesk.Entry.Noted noted) {
        var words = List.of(noted.detail().split(" "));
        boolean isErasure = words.getFirst().equals(RetentionDate.Duty.ERASURE.name());
        String day = words.size() > 1 ? words.get(1) : "";
        boolean isCase = words.size() < 3;
        var thing = noted.thing();
        String what = isCase
                ? texts.get("ui.audit.due.case")
                : thing == null ? texts.get("ui.object.unknown") : looks.name(thing);
        if (day.equals(RetentionDates.NEVER)) {
            return texts.get(isErasure ? "ui.audit.day.erasure.away" : "ui.audit.day.review.away", what);
        }
        return texts.get(isErasure ? "ui.audit.day.erasure" : "ui.audit.day.review", what, day);
    }

    /** Times to the minute, and settings as words instead of assignments. */
    private String readable(String detail) {
        String timed = INSTANT.matcher(detail)
                .replaceAll(found -> Matcher.quoteReplacement(looks.time(Instant.parse(found.group()))));
        return SETTINGS.matcher(timed).matches()
                ? Arrays.stream(timed.split(" "))
                        .filter(setting -> !setting.endsWith("=\"\""))
                        .map(setting -> setting.replace('=', ' '))
                        .collect(Collectors.joining(" · "))
                : timed;
    }

    private String about(String intent, String verb, String object) {
        if (object.startsWith("partner.")) {
            return texts.get("ui.audit.partner.described", looks.propertyInSentence(object));
        }
        return switch (verb) {
            case "create" ->
                texts.get("ui.audit.create", inSentence(looks.symbol(object).label()));
            case "link" -> texts.get("ui.audit.link", looks.linkKind(object));
            case "add" -> texts.get("ui.audit.add", looks.propertyInSentence(object));
            case "set" -> texts.get("ui.audit.set", looks.propertyInSentence(object));
            case "resolve" -> texts.get("ui.audit.resolve", looks.propertyInSentence(object));
            case "withdraw" -> texts.get("ui.audit.withdraw", looks.propertyInSentence(object));
            case "import" -> texts.get("ui.audit.import", object);
            default -> plain(intent);
        };
    }

    private static String inSentence(String label) {
        boolean isWord = label.length() > 1 && Character.isLowerCase(label.charAt(1));
        return isWord ? label.substring(0, 1).toLowerCase(Locale.ENGLISH) + label.substring(1) : label;
    }

    private static String plain(String intent) {
        return intent.substring(0, 1).toUpperCase(Locale.ROOT) + intent.substring(1);
    }
}

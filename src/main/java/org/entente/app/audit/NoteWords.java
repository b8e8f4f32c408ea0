package org.entente.app.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.app.erasure.RetentionDate;
import org.entente.app.erasure.RetentionDates;

/** What was done with the vault or the case and is no claim, as a person would say it. */
final class NoteWords {

    /** Those whose detail is said as it stands. */
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("vault.unlock", "app.audit.note.vault.unlock"),
            Map.entry("vault.close", "app.audit.note.vault.close"),
            Map.entry("vault.recover", "app.audit.note.vault.recover"),
            Map.entry("vault.rebuild", "app.audit.note.vault.rebuild"),
            Map.entry("vault.tries", "app.audit.note.vault.tries"),
            Map.entry("erasure.kept", "app.audit.note.erasure.kept"),
            Map.entry("erasure.followed", "app.audit.note.erasure.followed"),
            Map.entry("user.add", "app.audit.note.user.add"),
            Map.entry("user.remove", "app.audit.note.user.remove"),
            Map.entry("user.passphrase", "app.audit.note.user.passphrase"),
            Map.entry("recovery.sheet", "app.audit.note.recovery.sheet"),
            Map.entry("view.partner", "app.audit.note.view.partner"),
            Map.entry("view.restricted", "app.audit.note.view.restricted"),
            Map.entry("setting.security", "app.audit.note.setting.security"),
            Map.entry("backup.write", "app.audit.note.backup.write"),
            Map.entry("backup.delete", "app.audit.note.backup.delete"));

    /** Those whose detail has as many parts as their sentence has places; the last takes the rest. */
    private static final Map<String, Parts> IN_PARTS = Map.of(
            "export",
            new Parts("app.audit.note.export", 3),
            "export.picture",
            new Parts("app.audit.note.export.picture", 2),
            "export.clipboard",
            new Parts("app.audit.note.export.clipboard", 2),
            AuditSentences.EXPORTED,
            new Parts("app.audit.note.export.log", 3),
            "witness.lost",
            new Parts("app.audit.note.witness.lost", 2));

    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z");
    /** A number and what it counts, as settings write them. */
    private static final Pattern UNIT = Pattern.compile("(\\d)(min|s)\\b");

    private static final Pattern SETTING = Pattern.compile("([a-z.]+)=(\"[^\"]*\"|\\S+)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");

    private final AuditWording wording;

    private record Parts(String key, int places) {}

    NoteWords(AuditWording wording) {
        this.wording = wording;
    }

    String of(String action, String detail) {
        if (action.equals(RetentionDates.ACTION)) {
            return retention(detail);
        }
        Parts parts = IN_PARTS.get(action);
        if (parts != null) {
            String[] words = timed(detail).split(" ", parts.places());
            if (words.length == parts.places()) {
                return wording.say(
                        parts.key(),
                        Arrays.stream(words).map(NoteWords::counted).toArray());
            }
        }
        String key = parts == null ? PLAIN.get(action) : null;
        return key == null ? wording.say("app.audit.unknown") : wording.say(key, readable(action, detail));
    }

    private static Object counted(String word) {
        return NUMBER.matcher(word).matches() ? (Object) Long.valueOf(word) : word;
    }

    private String readable(String action, String detail) {
        return switch (action) {
            case "setting.security" -> settings(detail);
            case "backup.write", "backup.delete" -> place(detail);
            default -> timed(detail);
        };
    }

    /** The folder that a backup lies in: its own name is made of numbers, and the whole path is more than was asked. */
    private static String place(String backup) {
        String[] folders = backup.split("[/\\\\]");
        return folders.length < 2 ? backup : folders[folders.length - 2];
    }

    private String timed(String detail) {
        return INSTANT.matcher(detail)
                .replaceAll(found -> Matcher.quoteReplacement(wording.time(Instant.parse(found.group()))));
    }

    /** Words instead of assignments; the place of backups only if one was chosen. */
    private String settings(String detail) {
        return SETTING.matcher(detail)
                .results()
                .filter(setting -> !setting.group(2).equals("\"\""))
                .map(setting -> wording.say(
                        "app.audit.setting",
                        wording.label("app.audit.setting." + setting.group(1), setting.group(1)),
                        UNIT.matcher(setting.group(2).replace("\"", "").toLowerCase(Locale.ROOT))
                                .replaceAll("$1 $2")))
                .collect(Collectors.joining(" · "));
    }

    private String retention(String detail) {
        String[] words = detail.split(" ");
        boolean isErasure = words[0].equals(RetentionDate.Duty.ERASURE.name());
        boolean isCase = words.length < 3;
        String day = words.length > 1 ? words[1] : RetentionDates.NEVER;
        Function<String, String> key = end -> "app.audit.day." + (isErasure ? "erasure" : "review") + end;
        String said = day.equals(RetentionDates.NEVER)
                ? wording.say(key.apply(".away"))
                : wording.say(key.apply(""), day(day));
        return isCase ? wording.say("app.audit.day.case", said) : said;
    }

    private String day(String written) {
        try {
            return wording.day(LocalDate.parse(written));
        } catch (DateTimeException _) {
            return written; // of a later version
        }
    }
}

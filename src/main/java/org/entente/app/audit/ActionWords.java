package org.entente.app.audit;

import java.util.Locale;
import java.util.Map;

/** What an action was meant to do, as a person would say it. */
final class ActionWords {

    /** Actions that are always the same, by their whole intent. */
    private static final Map<String, String> WHOLE = Map.ofEntries(
            Map.entry("undo", "app.audit.undo"),
            Map.entry("tag", "app.audit.tag"),
            Map.entry("note", "app.audit.note"),
            Map.entry("delete", "app.audit.delete"),
            Map.entry("split", "app.audit.split"),
            Map.entry("same as", "app.audit.same"),
            Map.entry("same-as", "app.audit.same"),
            Map.entry("not-same", "app.audit.different"),
            Map.entry("re-mark", "app.audit.mark"),
            Map.entry("add alias", "app.audit.alias"),
            Map.entry("change alias", "app.audit.alias.change"),
            Map.entry("likeness", "app.audit.likeness"),
            Map.entry("attach file", "app.audit.attach"),
            Map.entry("source.register", "app.audit.source"),
            Map.entry("source.grade", "app.audit.grade"),
            Map.entry("source.own-origin", "app.audit.origin"),
            Map.entry("add source.same-origin", "app.audit.origin.same"),
            Map.entry("evidence.cut", "app.audit.evidence"),
            Map.entry("add partner", "app.audit.partner"),
            Map.entry("set partner.state", "app.audit.partner.state"),
            Map.entry("add partner.clearance", "app.audit.partner.clearance"),
            Map.entry("set partner.clearance", "app.audit.partner.clearance"),
            Map.entry("agreement", "app.audit.agreement"),
            Map.entry("assessment.create", "app.audit.assessment"),
            Map.entry("judgement.add", "app.audit.judgement"),
            Map.entry("position.take", "app.audit.position"));

    private static final String REFUSED = "refuse package ";
    private static final String LET_GO = "let withheld names go to ";

    private final AuditWording wording;

    ActionWords(AuditWording wording) {
        this.wording = wording;
    }

    /**
     * In words; an action of another workstation does not say what it was meant to do.
     *
     * @param reason that is told elsewhere, and so not again
     */
    String of(String intent, String reason) {
        if (intent.isEmpty()) {
            return wording.say("app.audit.elsewhere");
        }
        String whole = WHOLE.get(intent);
        if (whole != null) {
            return wording.say(whole);
        }
        if (intent.startsWith(REFUSED)) {
            return wording.say("app.audit.refused", without(reason, intent.substring(REFUSED.length())));
        }
        if (intent.startsWith(LET_GO)) {
            return wording.say("app.audit.leak", without(reason, intent.substring(LET_GO.length())));
        }
        int space = intent.indexOf(' ');
        return space < 0 ? unknown() : about(intent.substring(0, space), intent.substring(space + 1));
    }

    private String about(String verb, String object) {
        if (object.startsWith("partner.")) {
            return wording.say("app.audit.partner.described", inSentence(wording.property(object)));
        }
        return switch (verb) {
            case "create" -> wording.say("app.audit.create", inSentence(wording.type(object)));
            case "link" -> wording.say("app.audit.link", wording.linkKind(object));
            case "add" -> wording.say("app.audit.add", inSentence(wording.property(object)));
            case "set", "change" -> wording.say("app.audit.set", inSentence(wording.property(object)));
            case "resolve" -> wording.say("app.audit.resolve", inSentence(wording.property(object)));
            case "withdraw" -> wording.say("app.audit.withdraw", inSentence(wording.property(object)));
            case "import" -> wording.say("app.audit.import", object);
            default -> unknown();
        };
    }

    /** Of a later version: its code would tell a person nothing. */
    private String unknown() {
        return wording.say("app.audit.unknown");
    }

    private static String without(String reason, String detail) {
        String told = ": " + reason;
        return !reason.isEmpty() && detail.endsWith(told)
                ? detail.substring(0, detail.length() - told.length())
                : detail;
    }

    /** A label as it stands within a sentence: "date of birth", but "IP address". */
    private static String inSentence(String label) {
        boolean isWord = label.length() > 1 && Character.isLowerCase(label.charAt(1));
        return isWord ? label.substring(0, 1).toLowerCase(Locale.ENGLISH) + label.substring(1) : label;
    }
}

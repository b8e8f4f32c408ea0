package org.entente.ui.desk;

import com.ibm.icu.lang.UScript;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.app.desk.Line;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.ObjectType;
import org.entente.catalogue.marking.MarkingLevel;
import org.entente.model.ObjectId;
import org.entente.model.marking.Audience;
import org.entente.model.marking.Marking;
import org.entente.model.value.Bool;
import org.entente.model.value.Code;
import org.entente.model.value.Likelihood;
import org.entente.model.value.Moment;
import org.entente.model.value.Period;
import org.entente.model.value.Ref;
import org.entente.model.value.Value;
import org.entente.ui.door.Banner;
import org.entente.ui.door.Sources;
import org.entente.ui.text.MomentWords;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.Family;
import org.entente.ui.theme.Symbol;
import org.jspecify.annotations.Nullable;

/** How keys, values and markings of a case look on the screen. */
final class Looks {

    /** Embeddings and overrides; isolates and marks, which honest text of two directions has, turn nothing around. */
    private static final Pattern TURNING = Pattern.compile("[\u202A-\u202E]");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm'Z'", Locale.ENGLISH);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss'Z'", Locale.ENGLISH);
    private static final List<String> SOURCE_KINDS = List.of(
            "document", "file", "financial", "imagery", "interview", "liaison", "observation", "open", "signals");
    private static final String STIX = "stix.";
    private static final String TABLE = "table.";
    /** Beginnings of properties that files brought with them. */
    private static final List<String> FORMATS = List.of(STIX, TABLE, "graphml.", "gexf.");

    private static final int DAY_LENGTH = 10;

    private final Catalogue catalogue;
    private final Texts texts;
    /** Who is known to hold everything that is shown; empty if nobody is. */
    private final List<String> holders;

    Looks(Catalogue catalogue, Texts texts) {
        this(catalogue, texts, List.of());
    }

    private Looks(Catalogue catalogue, Texts texts, List<String> holders) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.holders = holders;
    }

    /** The same for what these hold all of: what one gave and the other received is for both, whoever of them made it. */
    Looks heldBy(String one, String other) {
        return new Looks(catalogue, texts, List.of(one, other));
    }

    /** Lists need not name their originators, so two that release to each other would seem to have no common reader. */
    private Marking held(Marking marking) {
        return marking.audience() instanceof Audience.Only(var codes) && codes.isEmpty() && !holders.isEmpty()
                ? marking.releasableTo(holders)
                : marking;
    }

    Symbol symbol(String type) {
        if (type.isEmpty()) {
            return Symbol.unknown(texts.get("ui.type.none"));
        }
        var found = catalogue.type(type);
        String label = found.isKnown() ? texts.label(found.labelKey(), type) : type;
        return found.role() == ObjectType.Role.LINK
                ? Symbol.link(label)
                : new Symbol(Family.of(found.family().key()), found.icon(), label);
    }

    /** What things of a type are called together: their family, or what they are in the case. */
    String kind(String type) {
        var found = catalogue.type(type);
        return found.role() == ObjectType.Role.ENTITY
                ? texts.label("family." + found.family().key(), texts.get("ui.family.other"))
                : texts.get(
                        found.role() == ObjectType.Role.SOURCE
                                ? "ui.search.kind.source"
                                : type.equals("evidence") ? "ui.search.kind.evidence" : "ui.search.kind.other");
    }

    /** Its title; what has none by its nature, such as a position, is called by its kind. */
    String name(Line line) {
        return name(line.type(), line.title());
    }

    String name(String type, String title) {
        return title.isEmpty() ? unnamed(type) : inOrder(title);
    }

    /**
     * Text of somebody else with a sign in place of every character that would turn the order of letters around, and make one
     * name look like another. The claim keeps them.
     */
    static String inOrder(String text) {
        return TURNING.matcher(text).replaceAll("\uFFFD");
    }

    /** What a thing of a type is called that has no title. */
    String unnamed(String type) {
        String label = symbol(type).label();
        return type.isEmpty()
                ? texts.get("ui.object.unnamed", label)
                : switch (catalogue.type(type).role()) {
                    case ENTITY, SOURCE, LINK -> texts.get("ui.object.unnamed", label);
                    case ANALYSIS, RECORD, LOCAL -> label;
                };
    }

    String property(String key) {
        return catalogue
                .property(key)
                .labelKey()
                .map(label -> texts.label(label, key))
                .orElseGet(() -> foreign(key));
    }

    /** What a file called it that has no property of ours for it, or our property whose value could only be kept as text. */
    private String foreign(String key) {
        String format = FORMATS.stream().filter(key::startsWith).findFirst().orElse("");
        String own = key.substring(format.length());
        boolean isKept = format.equals(TABLE)
                && (own.startsWith(TABLE) || catalogue.property(own).known());
        return format.isEmpty() || own.isEmpty()
                ? key
                : isKept
                        ? texts.get("ui.property.as-text", property(own))
                        : own.replace(format.equals(STIX) ? '_' : '-', ' ');
    }

    /** Its label as it stands within a sentence: "date of birth", but "IP address". */
    String propertyInSentence(String key) {
        String label = property(key);
        boolean isWord = label.length() > 1 && Character.isLowerCase(label.charAt(1));
        return isWord ? label.substring(0, 1).toLowerCase(Locale.ENGLISH) + label.substring(1) : label;
    }

    String linkKind(String key) {
        return new LinkWords(catalogue, texts).kind(key);
    }

    /** A kind of source in words; one that is not in the bundle is shown as it was written. */
    String sourceKind(String code) {
        return code.isEmpty() ? "" : texts.label("ui.source.kind." + code, code.replace('-', ' '));
    }

    /** The kinds that a new source can be of, by their words. */
    List<Sources.Kind> sourceKinds() {
        return SOURCE_KINDS.stream()
                .map(code -> new Sources.Kind(code, sourceKind(code)))
                .toList();
    }

    /** What the first letter of a name is written in, such as Arabic; empty for names without letters. */
    static String script(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(letter -> UScript.getName(UScript.getScript(letter)).replace('_', ' '))
                .findFirst()
                .orElse("");
    }

    /** A value in words; references by the names in {@code mentioned}. */
    String value(Value value, Map<ObjectId, Line> mentioned) {
        return switch (value) {
            case Ref(ObjectId target) -> {
                Line line = mentioned.get(target);
                yield line == null ? texts.get("ui.object.unknown") : name(line);
            }
            case Code(String code) ->
                catalogue.markings().level(code).map(MarkingLevel::text).orElseGet(() -> code.replace('-', ' '));
            case Bool(boolean isTrue) -> texts.get(isTrue ? "ui.value.yes" : "ui.value.no");
            case Moment moment -> moment(moment);
            case Period period -> period(period);
            case Likelihood likelihood -> likelihood.percent();
            case Value other -> inOrder(other.plain());
        };
    }

    String moment(Moment moment) {
        return new MomentWords(texts).of(moment);
    }

    /** As {@link #moment}, to the day: for columns, where the hour does not tell more. */
    String day(Moment moment) {
        return moment.iso().length() <= DAY_LENGTH
                ? moment(moment)
                : moment(new Moment(moment.iso().substring(0, DAY_LENGTH), moment.sense()));
    }

    String period(@Nullable Period period) {
        if (period == null) {
            return "";
        }
        Moment from = period.from();
        Moment to = period.to();
        if (from == null) {
            return to == null ? "" : texts.get("ui.period.until", moment(to));
        }
        return to == null
                ? texts.get("ui.period.since", moment(from))
                : texts.get("ui.period.between", moment(from), moment(to));
    }

    /** The day in UTC. */
    String day(Instant instant) {
        return DAY.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** In UTC, to the minute. */
    String time(Instant instant) {
        return TIME.format(instant.atOffset(ZoneOffset.UTC));
    }

    /** In UTC, to the second. */
    String second(Instant instant) {
        return SECOND.format(instant.atOffset(ZoneOffset.UTC));
    }

    String portion(Marking marking) {
        return catalogue.markings().portion(held(marking));
    }

    /** The banner of a marking, as the picture room lays it out. */
    Banner banner(Marking marking) {
        var drawn = org.entente.picture.chart.Banner.of(held(marking), catalogue.markings());
        String tlp = drawn.labels().isEmpty() ? "" : drawn.labels().getFirst().text();
        if (drawn.text().isEmpty()) {
            return Banner.locked(texts.get("ui.banner.unmarked")).withTlp(tlp);
        }
        int slashes = drawn.text().indexOf("//");
        String level =
                slashes < 0 ? drawn.text() : drawn.text().substring(0, slashes).strip();
        return new Banner(
                drawn.text(),
                level,
                drawn.pips(),
                drawn.background().hex(),
                drawn.ink().hex(),
                tlp);
    }

    /** Keys of the levels that new claims can be marked with, lowest first. */
    List<String> levels() {
        return catalogue
                .markings()
                .policy(POLICY)
                .map(policy ->
                        policy.levels().stream().map(level -> level.key()).toList())
                .orElse(List.of());
    }

    /** The marking of something typed here. */
    static Marking marking(String level) {
        return Marking.of(POLICY, level);
    }

    /** Whose levels are chosen from. */
    static final String POLICY = "generic";

    Catalogue catalogue() {
        return catalogue;
    }

    Texts texts() {
        return texts;
    }
}

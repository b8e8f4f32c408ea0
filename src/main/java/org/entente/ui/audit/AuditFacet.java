package org.entente.ui.audit;

import java.util.Comparator;
import java.util.Locale;
import org.entente.ui.door.Audit;
import org.entente.ui.text.Texts;

/** By what the log can be narrowed, in the order of the pane. */
enum AuditFacet {
    KIND(Comparator.comparing(choice -> Audit.Kind.valueOf(choice.code()))) {
        @Override
        Choice of(Audit.Entry entry, Texts texts) {
            return named("ui.audit.kind.", entry.traits().kind(), texts);
        }
    },
    PERSON(Comparator.comparing(Choice::label)) {
        @Override
        Choice of(Audit.Entry entry, Texts texts) {
            return new Choice(entry.who(), entry.who().isEmpty() ? texts.get("ui.audit.person.none") : entry.who());
        }
    },
    PLACE(Comparator.comparing(Choice::code)) {
        @Override
        Choice of(Audit.Entry entry, Texts texts) {
            return entry.traits().isHere()
                    ? new Choice("here", texts.get("ui.audit.place.here"))
                    : new Choice("there", texts.get("ui.audit.place.there"));
        }
    },
    PERIOD((_, _) -> 0) {
        @Override
        Choice of(Audit.Entry entry, Texts texts) {
            return new Choice(
                    entry.traits().period().code(), entry.traits().period().label());
        }
    },
    OUTCOME(Comparator.comparing(choice -> Audit.Outcome.valueOf(choice.code()))) {
        @Override
        Choice of(Audit.Entry entry, Texts texts) {
            return named("ui.audit.outcome.", entry.traits().outcome(), texts);
        }
    },
    MARKING(Comparator.comparing(Choice::label)) {
        @Override
        Choice of(Audit.Entry entry, Texts texts) {
            return new Choice(
                    entry.portion(), entry.portion().isEmpty() ? texts.get("ui.audit.marking.none") : entry.portion());
        }
    };

    /** What an entry is in one facet. */
    record Choice(String code, String label) {}

    private final Comparator<Choice> order;

    AuditFacet(Comparator<Choice> order) {
        this.order = order;
    }

    abstract Choice of(Audit.Entry entry, Texts texts);

    /** How its choices are listed. */
    Comparator<Choice> order() {
        return order;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static AuditFacet of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    private static Choice named(String prefix, Enum<?> constant, Texts texts) {
        return new Choice(constant.name(), texts.get(prefix + constant.name().toLowerCase(Locale.ROOT)));
    }
}

package org.entente.interop.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.PropertyType.ValueKind;
import org.entente.interop.ImportOptions;
import org.entente.interop.Problem;
import org.entente.interop.Receiver;
import org.entente.interop.Said;
import org.entente.interop.Where;
import org.entente.interop.table.CellFormat;
import org.entente.interop.table.CellReader;
import org.entente.interop.table.HeaderWords;
import org.entente.model.value.Bool;
import org.entente.model.value.Decimal;
import org.entente.model.value.Period;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import org.entente.model.work.Message;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of one node or edge as properties of the catalogue; those that it does not have keep their foreign name, as
 * {@code graphml.<name>}. What cannot be read as what it should be stays as text, with a warning.
 */
final class NetworkValues {

    private static final int LONGEST_NUMBER = 60;
    private static final int MOST_NAMES = 10_000;

    private final String prefix;
    private final Catalogue catalogue;
    private final ForeignNames names;
    private final ImportOptions options;
    private final Receiver out;
    private final CellReader cells =
            new CellReader(new CellFormat('.', CellFormat.DateOrder.UNKNOWN, CellFormat.UNKNOWN.zone()));
    private final Map<String, ForeignNames.Meaning> ofNodes = new HashMap<>();
    private final Map<String, ForeignNames.Meaning> ofEdges = new HashMap<>();

    NetworkValues(String prefix, Catalogue catalogue, ForeignNames names, ImportOptions options, Receiver out) {
        this.prefix = prefix;
        this.catalogue = catalogue;
        this.names = names;
        this.options = options;
        this.out = out;
    }

    ForeignNames.Meaning meaning(String name, boolean isNode) {
        var known = isNode ? ofNodes : ofEdges;
        var found = known.get(name);
        if (found == null) {
            found = names.meaning(name, isNode);
            if (known.size() < MOST_NAMES) {
                known.put(name, found);
            }
        }
        return found;
    }

    Said said(String property, Value value, @Nullable Period valid) {
        return new Said(property, value, valid, options.grade(), options.marking(), options.source(), "");
    }

    /** What one thing says of itself so far. */
    final class Sheet {
        private final boolean isNode;
        private final Message where;
        private final @Nullable Period valid;
        private final List<Said> said = new ArrayList<>();
        private final Set<String> taken = new HashSet<>();

        /** @param valid when the thing is there; null means not said */
        Sheet(boolean isNode, Message where, @Nullable Period valid) {
            this.isNode = isNode;
            this.where = where;
            this.valid = valid;
        }

        List<Said> said() {
            return said;
        }

        void say(String property, Value value) {
            taken.add(property);
            said.add(NetworkValues.this.said(property, value, valid));
        }

        boolean says(String property) {
            return taken.contains(property);
        }

        /** Reads all values; a latitude and a longitude are one place. */
        void read(List<ForeignValue> values) {
            var latitude = axis(values, "latitude");
            var longitude = axis(values, "longitude");
            boolean isPlaced = latitude != null && longitude != null && place(latitude, longitude);
            for (var value : values) {
                if (isPlaced && (value.equals(latitude) || value.equals(longitude))) {
                    continue;
                }
                if (value.form() == ForeignValue.Form.LIST) {
                    ForeignLists.items(value.text()).forEach(item -> one(value, item));
                } else {
                    one(value, value.text());
                }
            }
        }

        private @Nullable ForeignValue axis(List<ForeignValue> values, String role) {
            return values.stream()
                    .filter(value -> meaning(value.name(), isNode).role().equals(role))
                    .findFirst()
                    .orElse(null);
        }

        private boolean place(ForeignValue latitude, ForeignValue longitude) {
            try {
                add("location", cells.place(List.of(latitude.text(), longitude.text())), latitude.valid());
                return true;
            } catch (CellReader.Unreadable e) {
                warn(latitude.name(), e.why());
                return false;
            }
        }

        private void one(ForeignValue value, String text) {
            String property = meaning(value.name(), isNode).property();
            String foreign = prefix + "." + HeaderWords.slug(value.name());
            boolean isKnown = !property.isEmpty() && isFree(property, value);
            try {
                if (isKnown) {
                    add(property, known(catalogue.property(property).kind(), text), value.valid());
                } else if (!isSaidAlready(property, text)) {
                    add(foreign, unknown(value.form(), text), value.valid());
                }
            } catch (CellReader.Unreadable e) {
                keep(value, text, foreign, e.why());
            } catch (NumberFormatException _) {
                keep(value, text, foreign, Message.of("interop.table.cell.number", shown(text)));
            }
        }

        private void keep(ForeignValue value, String text, String foreign, Message why) {
            out.warning(new Problem(Where.within(where, value.name()), "interop.table.kept", why, value.name()));
            add(foreign, new Text(text), value.valid());
        }

        private void warn(String name, Message why) {
            out.warning(new Problem(Where.within(where, name), "interop.network.kept-apart", why));
        }

        /** A property of one value takes one, unless each has a time of its own. */
        private boolean isFree(String property, ForeignValue value) {
            return catalogue.property(property).multi() || value.valid() != null || !taken.contains(property);
        }

        /** Files repeat their label as a value; it says nothing new. */
        private boolean isSaidAlready(String property, String text) {
            return said.stream()
                    .anyMatch(each -> each.property().equals(property)
                            && each.value().plain().equals(text));
        }

        private void add(String property, Value value, @Nullable Period own) {
            taken.add(property);
            said.add(NetworkValues.this.said(property, value, own == null ? valid : own));
        }
    }

    private Value known(ValueKind kind, String text) throws CellReader.Unreadable {
        return kind == ValueKind.NUMBER ? number(text) : cells.read(text, kind);
    }

    private static Value unknown(ForeignValue.Form form, String text) {
        return switch (form) {
            case NUMBER -> number(text);
            case BOOL ->
                switch (text.toLowerCase(Locale.ROOT)) {
                    case "true", "1" -> new Bool(true);
                    case "false", "0" -> new Bool(false);
                    default -> new Text(text);
                };
            case TEXT, LIST -> new Text(text);
        };
    }

    /** XML writes numbers in one way only, so nothing is guessed. */
    private static Decimal number(String text) {
        if (text.length() > LONGEST_NUMBER) {
            throw new NumberFormatException("longer than a number");
        }
        var number = new BigDecimal(text);
        if (Math.abs((long) number.scale()) > LONGEST_NUMBER) {
            throw new NumberFormatException("an exponent makes it too long");
        }
        try {
            return Decimal.of(number);
        } catch (IllegalArgumentException _) {
            throw new NumberFormatException("more digits than a number has");
        }
    }

    static String shown(String text) {
        return text.codePointCount(0, text.length()) > 40
                ? text.substring(0, text.offsetByCodePoints(0, 40)) + "…"
                : text;
    }
}

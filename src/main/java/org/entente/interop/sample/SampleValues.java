package org.entente.interop.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.PropertyType;
import org.entente.interop.Refusal;
import org.entente.model.ObjectId;
import org.entente.model.value.Bool;
import org.entente.model.value.Code;
import org.entente.model.value.Decimal;
import org.entente.model.value.Likelihood;
import org.entente.model.value.Moment;
import org.entente.model.value.Place;
import org.entente.model.value.Ref;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import tools.jackson.databind.JsonNode;

/** Reads the values of a sample file as the catalogue says. */
final class SampleValues {

    /** What names a nation rather than the service that plays in the case; the nations stay invented. */
    private static final Set<String> NATIONS = Set.of("nationality", "flag", "issued.by");

    private final Catalogue catalogue;
    private final SampleIds ids;
    private final SampleCast cast;

    SampleValues(Catalogue catalogue, SampleIds ids, SampleCast cast) {
        this.catalogue = catalogue;
        this.ids = ids;
        this.cast = cast;
    }

    /** @throws Refusal if the node does not hold such a value */
    Value read(String property, JsonNode node) {
        var kind = catalogue.property(property).kind();
        if (kind == PropertyType.ValueKind.LIKELIHOOD) {
            return likelihood(node);
        }
        if (!node.isString()) {
            throw new Refusal("interop.sample.text", property);
        }
        String text = NATIONS.contains(property) ? node.stringValue() : cast.play(node.stringValue());
        return switch (kind) {
            case CODE -> new Code(text);
            case NUMBER -> new Decimal(text);
            case BOOL -> new Bool(text.equals("true"));
            case MOMENT -> Moment.of(text);
            case PLACE -> place(text);
            case REF -> new Ref(ids.of(text));
            case TEXT, ANY, PERIOD, LIKELIHOOD, BLOB -> new Text(text);
        };
    }

    /** The objects that a value points at. */
    static List<ObjectId> references(Value value) {
        return value instanceof Ref(var target) ? List.of(target) : List.of();
    }

    private static Place place(String text) {
        var parts = new ArrayList<Decimal>();
        for (String part : text.split(",", -1)) {
            parts.add(new Decimal(part.strip()));
        }
        if (parts.size() != 3) {
            throw new Refusal("interop.sample.place");
        }
        return new Place(parts.get(0), parts.get(1), parts.get(2));
    }

    /** A term of the default yardstick, or a range of two fractions. */
    private Likelihood likelihood(JsonNode node) {
        if (node.isArray() && node.size() == 2) {
            return new Likelihood(
                    new Decimal(node.get(0).asString()), new Decimal(node.get(1).asString()), "", "");
        }
        var yardstick = catalogue.yardsticks().getFirst();
        return yardstick.likelihood(
                yardstick.band(node.asString()).orElseThrow(() -> new Refusal("interop.sample.term", node.asString())));
    }
}

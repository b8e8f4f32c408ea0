package org.entente.provenance.canonical;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Hash;
import org.entente.model.ObjectId;
import org.entente.model.value.Blob;
import org.entente.model.value.Bool;
import org.entente.model.value.Code;
import org.entente.model.value.Decimal;
import org.entente.model.value.Likelihood;
import org.entente.model.value.Moment;
import org.entente.model.value.Period;
import org.entente.model.value.Place;
import org.entente.model.value.Ref;
import org.entente.model.value.Text;
import org.entente.model.value.Unknown;
import org.entente.model.value.Value;
import org.jspecify.annotations.Nullable;

/** A value as {@link Json}: an object whose first field {@code kind} says which fields follow. */
final class ValueForm {

    private static final Set<String> KNOWN =
            Set.of("text", "code", "number", "bool", "moment", "period", "likelihood", "place", "ref", "blob");

    private ValueForm() {}

    static Json write(Value value) {
        return switch (value) {
            case Text text -> kind("text").with("text", text.text()).end();
            case Code code -> kind("code").with("code", code.code()).end();
            case Decimal number ->
                kind("number").with("digits", number.digits()).end();
            case Bool bool ->
                kind("bool").with("is", bool.isTrue() ? "true" : "false").end();
            case Moment moment -> moment(kind("moment"), moment);
            case Period period -> period(kind("period"), period);
            case Likelihood likelihood ->
                kind("likelihood")
                        .with("low", likelihood.low().digits())
                        .with("high", likelihood.high().digits())
                        .withSome("term", likelihood.term())
                        .withSome("yardstick", likelihood.yardstick())
                        .end();
            case Place place ->
                kind("place")
                        .with("latitude", place.latitude().digits())
                        .with("longitude", place.longitude().digits())
                        .with("radius", place.radius().digits())
                        .end();
            case Ref ref -> kind("ref").with("object", ref.target().toString()).end();
            case Blob blob ->
                kind("blob")
                        .with("commitment", blob.commitment().toString())
                        .with("media", blob.mediaType())
                        .end();
            case Unknown unknown -> unknown(unknown);
        };
    }

    static Value parse(Json json) {
        Json.Obj fields = json.object();
        if (fields.fields().isEmpty() || !fields.fields().firstEntry().getKey().equals("kind")) {
            throw new ProvenanceException(CanonicalJson.REFUSED, "a value starts with its kind");
        }
        String kind = fields.text("kind");
        return switch (kind) {
            case "text" -> new Text(fields.text("text"));
            case "code" -> new Code(fields.text("code"));
            case "number" -> new Decimal(fields.text("digits"));
            case "bool" -> new Bool(fields.text("is").equals("true"));
            case "moment" -> moment(fields);
            case "period" -> period(fields);
            case "likelihood" ->
                new Likelihood(
                        new Decimal(fields.text("low")),
                        new Decimal(fields.text("high")),
                        fields.text("term", ""),
                        fields.text("yardstick", ""));
            case "place" ->
                new Place(
                        new Decimal(fields.text("latitude")),
                        new Decimal(fields.text("longitude")),
                        new Decimal(fields.text("radius")));
            case "ref" -> new Ref(ObjectId.parse(fields.text("object")));
            case "blob" -> new Blob(Hash.parse(fields.text("commitment")), fields.text("media"));
            default -> new Unknown(kind, CanonicalJson.text(fields));
        };
    }

    static Json.Obj writePeriod(Period period) {
        return period(Json.fields(), period);
    }

    static Period period(Json.Obj fields) {
        return new Period(end(fields, "from"), end(fields, "to"));
    }

    private static Json.Fields kind(String kind) {
        return Json.fields().with("kind", kind);
    }

    private static Json.Obj moment(Json.Fields fields, Moment moment) {
        String sense = moment.sense() == Moment.Sense.EXACT
                ? ""
                : moment.sense().name().toLowerCase(Locale.ROOT);
        return fields.with("iso", moment.iso()).withSome("sense", sense).end();
    }

    private static Moment moment(Json.Obj fields) {
        String sense = fields.text("sense", "exact");
        return new Moment(fields.text("iso"), Moment.Sense.valueOf(sense.toUpperCase(Locale.ROOT)));
    }

    private static Json.Obj period(Json.Fields fields, Period period) {
        return fields.withSome("from", end(period.from()))
                .withSome("to", end(period.to()))
                .end();
    }

    private static @Nullable Json end(@Nullable Moment moment) {
        return moment == null ? null : moment(Json.fields(), moment);
    }

    private static @Nullable Moment end(Json.Obj fields, String key) {
        return fields.has(key) ? moment(fields.object(key)) : null;
    }

    private static Json unknown(Unknown unknown) {
        if (KNOWN.contains(unknown.kind())) {
            throw new IllegalArgumentException("a known kind cannot be kept as an unknown one");
        }
        Json json = CanonicalJson.parse(unknown.canonical().getBytes(StandardCharsets.UTF_8));
        if (!(parse(json) instanceof Unknown same) || !same.kind().equals(unknown.kind())) {
            throw new IllegalArgumentException("an unknown value must say its own kind first");
        }
        return json;
    }
}

package org.entente.provenance.canonical;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.function.Function;
import org.entente.model.Attribution;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.End;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.grade.Rating;
import org.entente.model.marking.Marking;
import org.entente.model.value.Period;
import org.entente.model.value.UnicodeText;
import org.jspecify.annotations.Nullable;

/**
 * The exact lines that are hashed. Reading and writing again must give the same bytes; otherwise the line is refused, so
 * one content has one line and one id. The page {@code docs/formats/commits.md} specifies them; golden vectors pin them.
 */
public final class CanonicalForm {

    /** The longest core line in bytes, so that claim and salts fit one content record of the journal. */
    public static final int LONGEST_CORE = 768 << 10;

    /** The longest attribution line in bytes. */
    public static final int LONGEST_ATTRIBUTION = 128 << 10;

    private CanonicalForm() {}

    /** @throws IllegalArgumentException if the line would be longer than {@link #LONGEST_CORE} */
    public static byte[] core(Core core) {
        return bounded(CanonicalJson.write(json(core)), LONGEST_CORE);
    }

    /** @throws ProvenanceException if these are not exactly the bytes that {@link #core} writes */
    public static Core parseCore(byte[] line) {
        return parse(line, LONGEST_CORE, CanonicalForm::core, CanonicalForm::core);
    }

    /**
     * Reads a line that {@link #parseCore} accepted before and that was kept under a seal of our own since: that no other line
     * has the same content need not be proved again.
     *
     * @throws ProvenanceException if it is no claim's line all the same
     */
    public static Core acceptedCore(byte[] line) {
        return read(line, LONGEST_CORE, CanonicalForm::core);
    }

    /** @throws IllegalArgumentException if the line would be longer than {@link #LONGEST_ATTRIBUTION} */
    public static byte[] attribution(Attribution attribution) {
        ObjectId source = attribution.source();
        return bounded(
                CanonicalJson.write(Json.fields()
                        .withSome("source", source == null ? "" : source.toString())
                        .withSome("locator", attribution.locator())
                        .with("marking", MarkingForm.write(attribution.marking()))
                        .end()),
                LONGEST_ATTRIBUTION);
    }

    /** @throws ProvenanceException if these are not exactly the bytes that {@link #attribution} writes */
    public static Attribution parseAttribution(byte[] line) {
        return parse(
                line,
                LONGEST_ATTRIBUTION,
                json -> {
                    Json.Obj fields = json.object();
                    return new Attribution(
                            fields.has("source") ? ObjectId.parse(fields.text("source")) : null,
                            fields.text("locator", ""),
                            MarkingForm.parse(fields.get("marking")));
                },
                CanonicalForm::attribution);
    }

    /** A marking as text, as it stands inside the lines and as the value of a re-marking. */
    public static String markingText(Marking marking) {
        return CanonicalJson.text(MarkingForm.write(marking));
    }

    /** @throws ProvenanceException if this is not exactly the text that {@link #markingText} writes */
    public static Marking parseMarking(String text) {
        return parse(
                UnicodeText.check(text).getBytes(StandardCharsets.UTF_8),
                LONGEST_ATTRIBUTION,
                MarkingForm::parse,
                marking -> CanonicalJson.write(MarkingForm.write(marking)));
    }

    private static <T> T parse(byte[] line, int longest, Function<Json, T> reader, Function<T, byte[]> writer) {
        return read(line, longest, json -> {
            T parsed = reader.apply(json);
            if (!Arrays.equals(writer.apply(parsed), line)) {
                throw new ProvenanceException(CanonicalJson.REFUSED, "not the one accepted form of this content");
            }
            return parsed;
        });
    }

    private static <T> T read(byte[] line, int longest, Function<Json, T> reader) {
        if (line.length > longest) {
            throw new ProvenanceException(CanonicalJson.REFUSED, "a line is too long");
        }
        Json json = CanonicalJson.parse(line);
        try {
            return reader.apply(json);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ProvenanceException(CanonicalJson.REFUSED, "a value breaks the rules of its kind", e);
        }
    }

    private static byte[] bounded(byte[] line, int longest) {
        if (line.length > longest) {
            throw new IllegalArgumentException(
                    "a claim's line has at most " + longest + " bytes, this one has " + line.length);
        }
        return line;
    }

    private static Json json(Core core) {
        return switch (core) {
            case Core.Statement statement ->
                Json.fields()
                        .with("kind", "statement")
                        .with("object", statement.object().toString())
                        .with("property", statement.property())
                        .with("value", ValueForm.write(statement.value()))
                        .withSome("valid", valid(statement.valid()))
                        .withSome("grade", grade(statement.grade()))
                        .with("marking", MarkingForm.write(statement.marking()))
                        .end();
            case Core.Relation relation ->
                Json.fields()
                        .with("kind", "relation")
                        .with("from", end(relation.from()))
                        .with("relation", relation.kind())
                        .with("to", end(relation.to()))
                        .withSome("reason", relation.reason())
                        .with("marking", MarkingForm.write(relation.marking()))
                        .end();
        };
    }

    private static Core core(Json json) {
        Json.Obj fields = json.object();
        return switch (fields.text("kind")) {
            case "statement" ->
                new Core.Statement(
                        ObjectId.parse(fields.text("object")),
                        fields.text("property"),
                        ValueForm.parse(fields.get("value")),
                        fields.has("valid") ? ValueForm.period(fields.object("valid")) : null,
                        fields.has("grade") ? grade(fields.object("grade")) : Grade.NOT_GRADED,
                        MarkingForm.parse(fields.get("marking")));
            case "relation" ->
                new Core.Relation(
                        end(fields.object("from")),
                        fields.text("relation"),
                        end(fields.object("to")),
                        fields.text("reason", ""),
                        MarkingForm.parse(fields.get("marking")));
            default -> throw new ProvenanceException(CanonicalJson.REFUSED, "neither a statement nor a relation");
        };
    }

    private static @Nullable Json valid(@Nullable Period valid) {
        return valid == null ? null : ValueForm.writePeriod(valid);
    }

    private static @Nullable Json grade(Grade grade) {
        if (!grade.isGraded()) {
            return null;
        }
        return Json.fields()
                .withSome("reliability", rating(grade.reliability()))
                .withSome("credibility", rating(grade.credibility()))
                .end();
    }

    private static Grade grade(Json.Obj fields) {
        return new Grade(rating(fields, "reliability"), rating(fields, "credibility"));
    }

    private static @Nullable Json rating(Rating rating) {
        return switch (rating) {
            case Rating.Rated rated ->
                Json.fields()
                        .with("scale", rated.scale())
                        .with("mark", rated.mark())
                        .end();
            case Rating.NotRated _ -> null;
        };
    }

    private static Rating rating(Json.Obj fields, String axis) {
        if (!fields.has(axis)) {
            return Rating.NOT_RATED;
        }
        Json.Obj rated = fields.object(axis);
        return new Rating.Rated(rated.text("scale"), rated.text("mark"));
    }

    private static Json end(End end) {
        return switch (end) {
            case End.OfClaim claim ->
                Json.fields().with("claim", claim.id().toString()).end();
            case End.OfObject object ->
                Json.fields().with("object", object.id().toString()).end();
        };
    }

    private static End end(Json.Obj fields) {
        return fields.has("claim")
                ? new End.OfClaim(ClaimId.parse(fields.text("claim")))
                : new End.OfObject(ObjectId.parse(fields.text("object")));
    }
}

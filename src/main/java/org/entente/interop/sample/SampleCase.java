package org.entente.interop.sample;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.entente.catalogue.Catalogue;
import org.entente.interop.FileInput;
import org.entente.interop.ImportOptions;
import org.entente.interop.Imported;
import org.entente.interop.Importer;
import org.entente.interop.InteropException;
import org.entente.interop.Problem;
import org.entente.interop.Receiver;
import org.entente.interop.Refusal;
import org.entente.interop.Said;
import org.entente.interop.Where;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Moment;
import org.entente.model.value.Period;
import org.entente.model.value.Ref;
import org.entente.model.work.Message;
import org.entente.model.work.Progress;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the sample format: a list of objects and links with grade, source and marking, compact enough to be written by
 * hand. A value is a text, a list of values, or an object with {@code value} and its own grade, source or marking.
 */
public final class SampleCase implements Importer {

    /** The fictional case HARBOUR LIGHTS as its first workstation (KST) holds it. */
    public static final String HARBOUR_LIGHTS = "harbour-lights.json";

    /** What KST notes later: two texts that may go to AVL and name what may not. */
    public static final String HARBOUR_LIGHTS_LATER = "harbour-lights-later.json";

    /** Where AVL stands on the judgements. */
    public static final String AVL_POSITIONS = "harbour-lights-avl-positions.json";

    /** What AVL adds: a date and a colour that differ, a possible double, and two things AVL keeps for itself. */
    public static final String HARBOUR_LIGHTS_AVL = "harbour-lights-avl.json";

    /** Where OND stands on the judgements, with the dissent and what it rests on. */
    public static final String OND_POSITIONS = "harbour-lights-ond.json";

    /** Ships that called at the sample's port, as a table. */
    public static final String ARRIVALS = "harbour-lights-arrivals.csv";

    /** The mapping that goes with {@link #ARRIVALS}. */
    public static final String ARRIVALS_MAPPING = "harbour-lights-arrivals.mapping.json";

    private static final String FORMAT = "entente-sample/1";

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxDocumentLength(16L << 20)
                            .build())
                    .build())
            .build();

    private final Catalogue catalogue;
    private final SampleCast cast;

    public SampleCase(Catalogue catalogue) {
        this(catalogue, SampleCast.AS_WRITTEN);
    }

    public SampleCase(Catalogue catalogue, SampleCast cast) {
        this.catalogue = catalogue;
        this.cast = cast;
    }

    /** A file of the sample, as shipped with the program. */
    public static FileInput file(String name) {
        try (InputStream in = SampleCase.class.getResourceAsStream("/sample/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("the program ships no sample file " + name);
            }
            return FileInput.of(name, in.readAllBytes());
        } catch (IOException e) {
            throw new InteropException("interop.file.unreadable", e, name);
        }
    }

    @Override
    public void read(FileInput in, ImportOptions options, Receiver out, Progress progress) {
        JsonNode root;
        try (InputStream bytes = in.open()) {
            root = JSON.readTree(bytes);
        } catch (IOException e) {
            throw new InteropException("interop.file.unreadable", e, in.name());
        } catch (JacksonException e) {
            out.refused(new Problem(Where.named(in.name()), "interop.sample.json"));
            return;
        }
        if (!root.path("format").asString("").equals(FORMAT)) {
            out.refused(new Problem(Where.named(in.name()), "interop.sample.format", FORMAT));
            return;
        }
        var objects = root.path("objects");
        String namespace = root.path("case")
                .asString("")
                .toLowerCase(java.util.Locale.ROOT)
                .replace(' ', '-');
        var ids = new SampleIds(namespace, objects, cast);
        var values = new SampleValues(catalogue, ids, cast);
        int index = 0;
        for (JsonNode object : objects) {
            progress.checkCancelled();
            var where = Where.item("objects", index++);
            try {
                var reading = new Reading(object, where, options, ids, values);
                out.object(object.has("link") ? reading.link() : reading.object());
            } catch (Refusal e) {
                out.refused(new Problem(where, e.why()));
            } catch (IllegalArgumentException e) {
                out.refused(new Problem(where, "interop.sample.value"));
            }
            progress.report(index, objects.size());
        }
    }

    /** One object of the file while it is read. */
    private final class Reading {
        private final JsonNode object;
        private final Message where;
        private final ImportOptions options;
        private final SampleIds ids;
        private final SampleValues values;
        private final List<Said> said = new ArrayList<>();
        private final List<ObjectId> references = new ArrayList<>();
        private final @Nullable Period valid;

        Reading(JsonNode object, Message where, ImportOptions options, SampleIds ids, SampleValues values) {
            this.object = object;
            this.where = where;
            this.options = options;
            this.ids = ids;
            this.values = values;
            this.valid = period(object);
        }

        Imported object() {
            String name = object.path("id").asString("");
            String type = object.path("type").asString("");
            if (name.isEmpty() || type.isEmpty()) {
                throw new Refusal("interop.sample.object");
            }
            say("type", new Code(type));
            properties();
            return imported(ids.of(name), name);
        }

        Imported link() {
            var link = object.path("link");
            if (link.size() != 3) {
                throw new Refusal("interop.sample.link");
            }
            String from = link.get(0).asString();
            String kind = link.get(1).asString();
            String to = link.get(2).asString();
            say("type", new Code("link"));
            say("link.kind", new Code(kind));
            say("link.from", new Ref(ids.of(from)));
            say("link.to", new Ref(ids.of(to)));
            references.add(ids.of(from));
            references.add(ids.of(to));
            properties();
            return imported(ids.link(from, kind, to, object.path("since").asString("")), from + " " + kind + " " + to);
        }

        private Imported imported(ObjectId id, String name) {
            return new Imported(id, name, null, false, said, references, where);
        }

        private void properties() {
            object.path("say").properties().forEach(entry -> {
                boolean isList = entry.getValue().isArray()
                        && catalogue.property(entry.getKey()).multi();
                if (isList) {
                    entry.getValue().forEach(each -> property(entry.getKey(), each));
                } else {
                    property(entry.getKey(), entry.getValue());
                }
            });
        }

        private void property(String property, JsonNode node) {
            boolean isDetailed = node.isObject();
            var value = values.read(property, isDetailed ? node.path("value") : node);
            references.addAll(SampleValues.references(value));
            var detail = isDetailed ? node : object;
            var period = isDetailed ? period(node) : null;
            said.add(said(property, value, period, detail));
        }

        private void say(String property, org.entente.model.value.Value value) {
            said.add(said(property, value, property.equals("type") ? null : valid, object));
        }

        private Said said(
                String property, org.entente.model.value.Value value, @Nullable Period period, JsonNode detail) {
            String grade = own(detail, "grade");
            String source = own(detail, "source");
            String at =
                    detail == object || detail.has("source") ? detail.path("at").asString("") : own(detail, "at");
            if (!source.isEmpty()) {
                references.add(ids.of(source));
            }
            return new Said(
                    property,
                    value,
                    period,
                    grade.isEmpty() ? options.grade() : Grade.admiralty(grade),
                    marking(own(detail, "mark")),
                    source.isEmpty() ? options.source() : ids.of(source),
                    source.isEmpty() ? "" : at);
        }

        /** What the value says itself, otherwise what its object says; a value with a mark of its own only keeps its own. */
        private String own(JsonNode detail, String name) {
            boolean standsAlone = detail != object && !detail.has("source") && !name.equals("mark");
            return standsAlone
                    ? detail.path(name).asString("")
                    : detail.path(name).asString(object.path(name).asString(""));
        }

        private Marking marking(String written) {
            return written.isEmpty()
                    ? options.marking()
                    : catalogue
                            .markings()
                            .join(options.marking(), catalogue.markings().parse(cast.play(written)));
        }

        private static @Nullable Period period(JsonNode node) {
            String since = node.path("since").asString("");
            String until = node.path("until").asString("");
            return since.isEmpty() && until.isEmpty()
                    ? null
                    : new Period(since.isEmpty() ? null : Moment.of(since), until.isEmpty() ? null : Moment.of(until));
        }
    }
}

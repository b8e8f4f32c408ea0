package org.entente.interop.stix;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.ObjectType;
import org.entente.interop.InteropException;
import org.entente.interop.Problem;
import org.entente.interop.PropertyLabels;
import org.entente.interop.Where;
import org.entente.model.ObjectId;
import org.entente.model.work.Message;
import org.entente.release.Released;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a STIX 2.1 bundle of what was released. Objects that came from STIX keep their ids, times and custom properties;
 * others take the nearest type that can carry them, or a custom type with its extension definition. Whatever the format
 * cannot say is told, not dropped in silence.
 */
public final class StixExporter {

    private final Catalogue catalogue;
    private final InstantSource clock;
    private final Rules rules = Rules.load();
    private final Validator validator = new Validator(rules);

    /** @param clock when objects that have no time of their own were made for STIX */
    public StixExporter(Catalogue catalogue, InstantSource clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Writes the bundle; the stream stays open.
     *
     * @return what could not be said in STIX
     * @throws InteropException if the stream fails
     */
    public List<Problem> write(Released released, OutputStream out) {
        return new Writing(released).write(out);
    }

    /** Writes one bundle. */
    private final class Writing {

        private final Released released;
        private final List<Problem> problems = new ArrayList<>();
        private final Map<ObjectId, ExportedObject> sources = new HashMap<>();
        private final List<ExportedObject> entities = new ArrayList<>();
        private final List<ExportedObject> links = new ArrayList<>();
        private final Map<ObjectId, String> ids = new HashMap<>();
        private final StixForms forms;
        private final ExportIds exportIds;

        Writing(Released released) {
            this.released = released;
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            this.exportIds = new ExportIds(catalogue);
            this.forms = new StixForms(catalogue, rules, now, ids, sources);
        }

        List<Problem> write(OutputStream out) {
            sort();
            var custom = new HashSet<ObjectId>();
            entities.forEach(entity -> ids.put(entity.id(), exportIds.nearestId(entity)));
            links.forEach(link -> ids.put(link.id(), exportIds.linkId(link)));
            for (var entity : entities) {
                if (entity.stixId().isEmpty() && !isValid(forms.nearest(entity))) {
                    custom.add(entity.id());
                    ids.put(entity.id(), exportIds.customId(entity));
                }
            }
            var objects = settled(custom);
            objects.addAll(forms.definitions());
            bundle(objects, out);
            return problems;
        }

        /** All objects that are STIX 2.1. Whatever points at one that is not is formed again without it. */
        private List<ObjectNode> settled(Set<ObjectId> custom) {
            while (true) {
                var objects = new ArrayList<ObjectNode>();
                var failed = new ArrayList<ExportedObject>();
                for (var entity : entities) {
                    var node = custom.contains(entity.id()) ? forms.custom(entity) : forms.nearest(entity);
                    node.filter(present -> isWritten(entity, present, failed)).ifPresent(objects::add);
                }
                for (var link : links) {
                    forms.link(link)
                            .ifPresentOrElse(
                                    node -> {
                                        if (isWritten(link, node, failed)) {
                                            objects.add(node);
                                        }
                                    },
                                    () -> {
                                        failed.add(link);
                                        tell(link, Message.of("interop.stix.export.ends"));
                                    });
                }
                if (failed.isEmpty()) {
                    return objects;
                }
                failed.forEach(each -> ids.remove(each.id()));
                entities.removeAll(failed);
                links.removeAll(failed);
            }
        }

        private boolean isWritten(ExportedObject object, ObjectNode node, List<ExportedObject> failed) {
            var findings = validator.check(node);
            if (findings.isRefused()) {
                failed.add(object);
                tell(object, Message.of("interop.stix.export.invalid", Findings.told(findings.errors())));
            }
            return !findings.isRefused();
        }

        private boolean isValid(Optional<ObjectNode> node) {
            return node.isPresent() && !validator.check(node.get()).isRefused();
        }

        private void sort() {
            for (var object : ExportedObjects.of(released, catalogue)) {
                var role = catalogue.type(object.type()).role();
                object.contested()
                        .forEach(property -> tell(
                                object,
                                Message.of("interop.stix.export.contested", PropertyLabels.of(property, property))));
                if (object.type().isEmpty()) {
                    tell(object, Message.of("interop.stix.export.type"));
                } else if (role == ObjectType.Role.SOURCE) {
                    sources.put(object.id(), object);
                } else if (role == ObjectType.Role.LINK) {
                    links.add(object);
                } else if (role == ObjectType.Role.ENTITY || role == ObjectType.Role.ANALYSIS) {
                    entities.add(object);
                } else {
                    tell(object, Message.of("interop.stix.export.nothing", object.type()));
                }
            }
        }

        private void tell(ExportedObject object, Message why) {
            var id = object.stixId();
            problems.add(new Problem(Where.named(id.isEmpty() ? object.id().toString() : id), why));
        }

        private void bundle(List<ObjectNode> objects, OutputStream out) {
            var parts = new ArrayList<String>();
            parts.add("stix-bundle");
            released.claims().forEach(claim -> parts.add(claim.id().toString()));
            var id = StixIds.derived("bundle", parts.toArray(String[]::new));
            try {
                write(out, "{\"type\":\"bundle\",\"id\":\"" + id + "\"");
                for (int i = 0; i < objects.size(); i++) {
                    write(out, i == 0 ? ",\"objects\":[\n" : ",\n");
                    out.write(JsonMapper.shared().writeValueAsBytes(objects.get(i)));
                }
                write(out, objects.isEmpty() ? "}\n" : "\n]}\n");
                out.flush();
            } catch (IOException e) {
                throw new InteropException("interop.file.unwritable", e);
            }
        }

        private static void write(OutputStream out, String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}

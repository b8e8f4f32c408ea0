package org.entente.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * A STIX 2.1 bundle of any size, the same at every call: three relationships to two other objects, each with one to three
 * external references and texts as long as those of public bundles.
 */
final class GeneratedBundle {

    private static final List<String> TYPES =
            List.of("malware", "threat-actor", "identity", "attack-pattern", "tool", "campaign", "intrusion-set");
    private static final List<String> WORDS = List.of(
            "the port crane crew loads at night while harbour control watches lighter vessels and the keeper notes names"
                    .split(" "));

    private final SplittableRandom random = new SplittableRandom(2026);
    private final List<String> ids = new ArrayList<>();

    private GeneratedBundle() {}

    /** Writes about {@code bytes} bytes; returns the number of objects. */
    static int write(Path file, long bytes) throws IOException {
        return new GeneratedBundle().fill(file, bytes, Integer.MAX_VALUE);
    }

    /** Writes so many objects that are no relationships, and the relationships between them. */
    static int writeEntities(Path file, int entities) throws IOException {
        return new GeneratedBundle().fill(file, Long.MAX_VALUE, entities);
    }

    private int fill(Path file, long bytes, int entities) throws IOException {
        int objects = 0;
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("{\"type\":\"bundle\",\"id\":\"" + id("bundle") + "\",\"objects\":[\n");
            for (long written = 0; written < bytes && ids.size() < entities; objects++) {
                String object = (objects == 0 ? "" : ",\n") + object();
                out.write(object);
                written += object.length();
            }
            out.write("]}\n");
        }
        return objects;
    }

    private String object() {
        boolean isRelationship = ids.size() > 10 && random.nextInt(5) < 3;
        String type = isRelationship ? "relationship" : TYPES.get(random.nextInt(TYPES.size()));
        String id = id(type);
        var object = new StringBuilder("{\"type\":\"" + type + "\",\"spec_version\":\"2.1\",\"id\":\"" + id + "\"")
                .append(",\"created\":\"2025-04-15T19:58:10.188Z\",\"modified\":\"2025-04-15T19:58:10.188Z\"")
                .append(",\"confidence\":" + random.nextInt(101) + ",\"external_references\":[");
        for (int i = random.nextInt(3); i >= 0; i--) {
            object.append("{\"source_name\":\"Source " + random.nextInt(900) + "\",\"description\":\"" + text(6, 18))
                    .append("\",\"url\":\"https://example.org/" + random.nextInt(100_000) + "\"}" + (i > 0 ? "," : "]"));
        }
        if (isRelationship) {
            object.append(",\"relationship_type\":\"uses\",\"source_ref\":\"" + anyId() + "\",\"target_ref\":\"" + anyId())
                    .append("\",\"description\":\"" + text(10, 40) + "\"}");
        } else {
            ids.add(id);
            object.append(",\"name\":\"" + text(2, 5) + "\",\"description\":\"" + text(60, 260) + "\"")
                    .append(type.equals("malware") ? ",\"is_family\":false}" : "}");
        }
        return object.toString();
    }

    private String anyId() {
        return ids.get(random.nextInt(ids.size()));
    }

    private String id(String type) {
        long high = random.nextLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x4000L;
        return type + "--" + new UUID(high, random.nextLong() >>> 2 | 0x8000_0000_0000_0000L);
    }

    private String text(int least, int most) {
        var text = new StringBuilder();
        for (int i = random.nextInt(least, most); i > 0; i--) {
            text.append(text.isEmpty() ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }
}

package org.entente.interop.stix;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;
import java.util.UUID;
import org.entente.interop.FileInput;

/** A fictional bundle of any size, made while it is read: people, places and tools, and links between them. */
public final class LargeBundle {

    private static final String COMMON = """
        "spec_version":"2.1","created":"2026-01-01T00:00:00.000Z","modified":"2026-01-02T00:00:00.000Z",\
        "created_by_ref":"identity--0b7fa1c7-1b4d-4d3c-9f5e-0a1b2c3d4e50",\
        "object_marking_refs":["marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da"]\
        """;

    private LargeBundle() {}

    /** A bundle of about {@code megabytes} million bytes; the same seed makes the same bundle. */
    public static FileInput of(int megabytes, long seed) {
        return new FileInput("large.json", -1, () -> new SequenceInputStream(new Pieces(megabytes * 1_000_000L, seed)));
    }

    private static final class Pieces implements Enumeration<InputStream> {

        private final SplittableRandom random;
        private final long wanted;
        private final String[] recent = new String[1000];
        private long made;
        private int count;
        private boolean isOver;

        Pieces(long wanted, long seed) {
            this.wanted = wanted;
            this.random = new SplittableRandom(seed);
        }

        @Override
        public boolean hasMoreElements() {
            return !isOver;
        }

        @Override
        public InputStream nextElement() {
            if (isOver) {
                throw new NoSuchElementException();
            }
            var text = new StringBuilder();
            if (made == 0) {
                text.append(
                        "{\"type\":\"bundle\",\"id\":\"bundle--0b7fa1c7-1b4d-4d3c-9f5e-0a1b2c3d4e50\",\"objects\":[\n");
            }
            for (int i = 0; i < 100; i++) {
                text.append(count == 0 ? "" : ",\n").append(object());
                count++;
            }
            made += text.length();
            if (made >= wanted) {
                text.append("\n]}\n");
                isOver = true;
            }
            return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
        }

        private String object() {
            if (count > 10 && count % 2 == 1) {
                return "{\"type\":\"relationship\",\"id\":\"relationship--" + uuid() + "\"," + COMMON
                        + ",\"relationship_type\":\"related-to\",\"source_ref\":\"" + some() + "\",\"target_ref\":\""
                        + some() + "\",\"description\":\"" + words(20) + "\"}";
            }
            var id = "identity--" + uuid();
            recent[count / 2 % recent.length] = id;
            return "{\"type\":\"identity\",\"id\":\"" + id + "\"," + COMMON
                    + ",\"identity_class\":\"individual\",\"name\":\""
                    + words(3) + "\",\"description\":\"" + words(40) + "\",\"labels\":[\"" + words(1) + "\"],"
                    + "\"external_references\":[{\"source_name\":\"Register\",\"external_id\":\"R-" + count
                    + "\",\"url\":\"https://register.example.org/" + count + "\"}],\"x_register_list\":[1,2,3]}";
        }

        private String some() {
            return recent[random.nextInt(Math.min(recent.length, count / 2))];
        }

        private UUID uuid() {
            return new UUID(
                    (random.nextLong() & ~0xF000L) | 0x4000L,
                    (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
        }

        private String words(int number) {
            var text = new StringBuilder();
            for (int i = 0; i < number; i++) {
                text.append(i == 0 ? "" : " ");
                for (int j = 3 + random.nextInt(6); j > 0; j--) {
                    text.append((char) ('a' + random.nextInt(26)));
                }
            }
            return text.toString();
        }
    }
}

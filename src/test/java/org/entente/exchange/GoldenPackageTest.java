package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.entente.model.work.Progress;
import org.entente.provenance.identity.Card;
import org.entente.provenance.identity.P384;
import org.entente.provenance.identity.TestIdentity;
import org.junit.jupiter.api.Test;

/**
 * Reads the package that the first version wrote, with the keys stored beside it. It is never written again: every later
 * version must read it.
 */
class GoldenPackageTest {

    private static final String FOLDER = "/golden/";
    private static final String FILE = "package-1.entente";
    private static final String SENDER = "package-1.sender.card";
    private static final String RECIPIENT = "package-1.recipient.card";
    private static final String RECIPIENT_KEY = "package-1.recipient.agreement-key.hex";

    @Test
    void theFirstPackageIsStillAccepted() throws IOException {
        Card sender = Card.parse(text(SENDER));
        byte[] scalar = HexFormat.of().parseHex(text(RECIPIENT_KEY).strip());
        var spool = new MemorySpool();
        var reception = new Reception(
                Card.parse(text(RECIPIENT)),
                (_, about) -> about.equals(UUID.fromString("7d444840-9dc0-41d1-b245-5ffdce74fad2")),
                ephemeral -> P384.agree(scalar, ephemeral),
                key -> key.equals(sender.keyId()) ? new Partners.Trust.Verified(sender) : new Partners.Trust.Unknown(),
                _ -> Collections.emptySortedMap(),
                Reception.LARGEST);
        var reader = new PackageReader(spool, reception, InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z")));

        Arrival arrival;
        try (InputStream in = open(FILE)) {
            arrival = reader.read(in, Progress.NONE);
        }

        assertThat(arrival).isInstanceOfSatisfying(Arrival.Accepted.class, accepted -> {
            assertThat(accepted.sender()).isEqualTo(sender);
            assertThat(accepted.content().manifest().stream().audience()).isEqualTo("AVL");
            assertThat(accepted.content().plan(_ -> false, _ -> false)).isEqualTo(new MergePlan(2, 5, 5, 0, 2, 2));
            assertThat(accepted.content().attachments()).hasSize(1);
            assertThat(accepted.content().hash())
                    .hasToString("1a93353a6e85086f45bf2abd7fb2a599ae9941baa2f8596813e9498ac1e550fc");
            accepted.content().close();
        });
    }

    private static String text(String name) throws IOException {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(String name) {
        InputStream in = GoldenPackageTest.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IllegalStateException("a golden file is missing: " + name);
        }
        return in;
    }

    /** Made the golden files, once. */
    static final class Maker {
        private Maker() {}

        public static void main(String[] arguments) throws IOException {
            Path folder = Path.of(arguments[0]);
            TestIdentity anna = TestIdentity.of(1, "Anna", "KST");
            TestIdentity boris = TestIdentity.of(2, "Boris", "AVL");
            SampleCase sample = SampleCase.small(anna, 42);
            Files.write(folder.resolve(FILE), sample.write(sample.outgoing(1, List.of(boris.card()))));
            Files.writeString(folder.resolve(SENDER), anna.card().text());
            Files.writeString(folder.resolve(RECIPIENT), boris.card().text());
            Files.writeString(folder.resolve(RECIPIENT_KEY), HexFormat.of().formatHex(boris.agreementScalar()) + "\n");
        }
    }
}

package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.entente.exchange.SampleCase.Said;
import org.entente.exchange.content.ContentWriter;
import org.entente.model.ObjectId;
import org.entente.model.value.Text;
import org.entente.provenance.identity.TestIdentity;
import org.entente.release.Released;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two cases that differ only in withheld claims give the same tar, before CMS, once keys, nonces, salts, hashes and
 * signatures are masked: same structure, same counts, same sizes. Claims stand in the order of their hashes, so masked
 * lines are compared as a sorted list.
 */
class NonInterferenceTest {

    private static final Pattern PROOF = Pattern.compile("\"proof\":\"([^\"]*)\"");
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64,}");
    private static final Pattern COMMIT = Pattern.compile("\"commit\":\"[0-9a-f-]{36}\"");
    private static final Pattern POSITION = Pattern.compile("\"position\":\"[0-9a-f]{5}\"");

    private final TestIdentity anna = TestIdentity.of(1, "Anna", "KST");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsWithheldChangesNothing(long seed) throws IOException {
        var random = new SplittableRandom(seed);
        List<List<Said>> shown = shown(random);
        byte[] one = tar(shown, 2 * seed);
        byte[] other = tar(withHidden(shown, random), 2 * seed + 1);

        assertThat(other).hasSameSizeAs(one);
        assertThat(masked(other)).isEqualTo(masked(one));
        assertThat(new String(other, StandardCharsets.UTF_8)).doesNotContain("CANARY");
    }

    private static List<List<Said>> shown(SplittableRandom random) {
        List<List<Said>> commits = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            List<Said> commit = new ArrayList<>();
            for (int j = 1 + random.nextInt(5); j > 0; j--) {
                ObjectId object = ObjectId.random(random);
                commit.add(SampleCase.type(object, true));
                commit.add(new Said(object, "name", new Text("name " + random.nextInt()), true, random.nextBoolean()));
            }
            commits.add(commit);
        }
        return commits;
    }

    private static List<List<Said>> withHidden(List<List<Said>> shown, SplittableRandom random) {
        List<List<Said>> commits = new ArrayList<>();
        for (List<Said> commit : shown) {
            List<Said> more = new ArrayList<>(commit);
            for (int i = random.nextInt(20); i > 0; i--) {
                ObjectId object = random.nextBoolean() ? commit.getFirst().object() : ObjectId.random(random);
                more.add(
                        random.nextInt(more.size() + 1),
                        SampleCase.name(object, "CANARY".repeat(1 + random.nextInt(100)), false));
            }
            commits.add(more);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            commits.add(List.of(SampleCase.type(ObjectId.random(random), false)));
        }
        return commits;
    }

    private byte[] tar(List<List<Said>> commits, long seed) throws IOException {
        var sample = new SampleCase(anna, seed);
        commits.forEach(sample::commit);
        Released released = sample.released("AVL");
        var out = new ByteArrayOutputStream();
        try (var content = new ContentWriter(new MemorySpool(), sample.random())) {
            content.prepare(sample.outgoing(1, List.of()), released, sample.parts(released), sample::card, sample);
            content.writeTo(out);
        }
        return out.toByteArray();
    }

    /** The tar's lines without what is random; claims of a commit, and commits, sorted. */
    private static List<String> masked(byte[] tar) {
        String text = new String(tar, StandardCharsets.UTF_8);
        text = PROOF.matcher(text)
                .replaceAll(match -> "proof of " + match.group(1).length());
        text = HEX.matcher(text).replaceAll(match -> "hex of " + match.group().length());
        text = COMMIT.matcher(text).replaceAll("commit");
        text = POSITION.matcher(text).replaceAll("position");
        return Arrays.stream(text.split("\n", -1)).sorted().toList();
    }
}

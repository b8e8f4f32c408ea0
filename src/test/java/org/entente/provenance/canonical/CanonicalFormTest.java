package org.entente.provenance.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.entente.campaign.Campaign;
import org.entente.model.Attribution;
import org.entente.model.Core;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Text;
import org.entente.model.value.Unknown;
import org.entente.provenance.AnyClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalFormTest {

    private static final String OBJECT = "1b4e28ba-2fa1-41d2-883f-0016d3cca427";
    private static final String HEAD = "{\"kind\":\"statement\",\"object\":\"" + OBJECT + "\",\"property\":\"name\",";

    static LongStream seeds() {
        return Campaign.seeds(500);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsWrittenIsReadAndWrittenTheSame(long seed) {
        var random = new SplittableRandom(seed);
        Core core = AnyClaim.core(random);
        Attribution attribution = AnyClaim.attribution(random);
        Marking marking = AnyClaim.marking(random);

        assertThat(CanonicalForm.parseCore(CanonicalForm.core(core))).isEqualTo(core);
        assertThat(CanonicalForm.parseAttribution(CanonicalForm.attribution(attribution)))
                .isEqualTo(attribution);
        assertThat(CanonicalForm.parseMarking(CanonicalForm.markingText(marking)))
                .isEqualTo(marking);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aChangedByteIsRefusedOrSaysSomethingElse(long seed) {
        var random = new SplittableRandom(seed);
        byte[] line = CanonicalForm.core(AnyClaim.core(random));
        Core core = CanonicalForm.parseCore(line);
        for (int i = 0; i < line.length; i += 1 + random.nextInt(5)) {
            byte[] changed = line.clone();
            changed[i] = (byte) (changed[i] ^ (1 << random.nextInt(8)));
            try {
                assertThat(CanonicalForm.parseCore(changed)).isNotEqualTo(core);
            } catch (ProvenanceException refused) {
                assertThat(refused.key()).isEqualTo(CanonicalJson.REFUSED);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noiseIsRefusedWithoutAnyOtherFailure(long seed) {
        byte[] noise = new byte[(int) (seed % 200)];
        new SplittableRandom(seed).nextBytes(noise);

        assertThatThrownBy(() -> CanonicalForm.parseCore(noise)).isInstanceOf(ProvenanceException.class);
    }

    @Test
    void writesTheLineThatTheFormatPageShows() {
        var core = new Core.Statement(
                ObjectId.parse(OBJECT),
                "name",
                new Text("a\"b\\c\n"),
                null,
                Grade.admiralty("B-"),
                Marking.of("tlp", "RED"));

        assertThat(new String(CanonicalForm.core(core), StandardCharsets.UTF_8))
                .isEqualTo(HEAD
                        + "\"value\":{\"kind\":\"text\",\"text\":\"a\\\"b\\\\c\\u000a\"},"
                        + "\"grade\":{\"reliability\":{\"scale\":\"admiralty\",\"mark\":\"B\"}},"
                        + "\"marking\":{\"levels\":{\"tlp\":\"RED\"}}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HEAD + "\"value\":{\"kind\":\"text\",\"text\":\"x\"},\"marking\":{}} ",
                " " + HEAD + "\"value\":{\"kind\":\"text\",\"text\":\"x\"},\"marking\":{}}",
                HEAD + "\"value\": {\"kind\":\"text\",\"text\":\"x\"},\"marking\":{}}",
                HEAD + "\"value\":{\"text\":\"x\",\"kind\":\"text\"},\"marking\":{}}",
                HEAD + "\"value\":{\"kind\":\"text\",\"text\":\"x\",\"text\":\"x\"},\"marking\":{}}",
                HEAD + "\"value\":{\"kind\":\"text\",\"text\":\"\\u0078\"},\"marking\":{}}",
                HEAD + "\"value\":{\"kind\":\"text\",\"text\":\"\\n\"},\"marking\":{}}",
                HEAD + "\"value\":{\"kind\":\"text\",\"text\":\"\\u000A\"},\"marking\":{}}",
                HEAD + "\"value\":{\"kind\":\"text\",\"text\":\"\\/\"},\"marking\":{}}",
                HEAD + "\"value\":{\"kind\":\"text\",\"text\":1},\"marking\":{}}",
                HEAD + "\"value\":{\"kind\":\"text\",\"text\":null},\"marking\":{}}",
                HEAD + "\"value\":{\"kind\":\"text\",\"text\":true},\"marking\":{}}",
                HEAD + "\"value\":{\"kind\":\"text\",\"text\":\"x\"},\"grade\":{},\"marking\":{}}",
                HEAD + "\"value\":{\"kind\":\"text\",\"text\":\"x\"},\"marking\":{\"caveats\":[]}}",
                HEAD + "\"value\":{\"kind\":\"text\",\"text\":\"x\"},\"marking\":{\"caveats\":[\"b\",\"a\"]}}",
                HEAD + "\"value\":{\"kind\":\"text\",\"text\":\"x\"},\"marking\":{\"caveats\":[\"a\",\"a\"]}}",
                HEAD + "\"value\":{\"kind\":\"text\",\"text\":\"x\"},\"marking\":{\"new-part\":\"x\"}}",
                HEAD + "\"value\":{\"kind\":\"text\",\"text\":\"x\"},\"marking\":{},\"more\":\"x\"}",
                HEAD + "\"value\":{\"kind\":\"bool\",\"is\":\"yes\"},\"marking\":{}}",
                HEAD + "\"value\":{\"kind\":\"number\",\"digits\":\"01\"},\"marking\":{}}",
                HEAD + "\"value\":{\"kind\":\"moment\",\"iso\":\"1979-02-30\"},\"marking\":{}}",
                HEAD + "\"value\":{\"kind\":\"moment\",\"iso\":\"1979\",\"sense\":\"exact\"},\"marking\":{}}",
                HEAD + "\"value\":{\"kind\":\"text\",\"text\":\"x\"}}",
                "[]",
                "\"text\"",
                "",
                "{\"kind\":\"relation\"}",
                "{\"kind\":\"other\"}",
            })
    void everyOtherSpellingIsRefused(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> CanonicalForm.parseCore(bytes)).isInstanceOf(ProvenanceException.class);
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] line = (HEAD + "\"value\":{\"kind\":\"text\",\"text\":\"??\"},\"marking\":{}}")
                .getBytes(StandardCharsets.UTF_8);
        int at = new String(line, StandardCharsets.UTF_8).indexOf("??");
        for (byte[] bad : new byte[][] {{(byte) 0xC0, (byte) 0x80}, {(byte) 0xED, (byte) 0xA0}, {(byte) 0xFF, '?'}}) {
            byte[] changed = Arrays.copyOf(line, line.length);
            System.arraycopy(bad, 0, changed, at, bad.length);
            assertThatThrownBy(() -> CanonicalForm.parseCore(changed)).isInstanceOf(ProvenanceException.class);
        }
    }

    @Test
    void aValueOfAnUnknownKindIsKeptByteForByte() {
        String value = "{\"kind\":\"of-tomorrow\",\"z\":[\"1\",{\"y\":\"\"}],\"a\":\"\"}";
        byte[] line = (HEAD + "\"value\":" + value + ",\"marking\":{}}").getBytes(StandardCharsets.UTF_8);

        var core = (Core.Statement) CanonicalForm.parseCore(line);

        assertThat(core.value()).isEqualTo(new Unknown("of-tomorrow", value));
        assertThat(CanonicalForm.core(core)).isEqualTo(line);
    }

    @Test
    void anUnknownValueCannotPoseAsAKnownKind() {
        var posing = new Core.Statement(
                ObjectId.parse(OBJECT),
                "name",
                new Unknown("of-tomorrow", "{\"kind\":\"text\",\"text\":\"x\"}"),
                null,
                Grade.NOT_GRADED,
                Marking.UNMARKED);

        assertThatThrownBy(() -> CanonicalForm.core(posing)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void deepNestingIsRefusedInsteadOfOverflowing() {
        byte[] deep = "[".repeat(100_000).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> CanonicalForm.parseCore(deep)).isInstanceOf(ProvenanceException.class);
    }

    @Test
    void aLineThatIsTooLongIsNeitherWrittenNorRead() {
        var core = new Core.Statement(
                ObjectId.parse(OBJECT),
                "name",
                new Text("x".repeat(CanonicalForm.LONGEST_CORE)),
                null,
                Grade.NOT_GRADED,
                Marking.UNMARKED);

        assertThatThrownBy(() -> CanonicalForm.core(core)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalForm.parseCore(new byte[CanonicalForm.LONGEST_CORE + 1]))
                .isInstanceOf(ProvenanceException.class);
    }

    @Test
    void theLongestLineIsWrittenAndRead() {
        byte[] empty = CanonicalForm.core(named(""));
        Core longest = named("x".repeat(CanonicalForm.LONGEST_CORE - empty.length));

        assertThat(CanonicalForm.core(longest)).hasSize(CanonicalForm.LONGEST_CORE);
        assertThat(CanonicalForm.parseCore(CanonicalForm.core(longest))).isEqualTo(longest);
        assertThatThrownBy(() -> CanonicalForm.core(named("x".repeat(CanonicalForm.LONGEST_CORE - empty.length + 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Core named(String name) {
        return new Core.Statement(
                ObjectId.parse(OBJECT), "name", new Text(name), null, Grade.NOT_GRADED, Marking.UNMARKED);
    }

    /** Java's own order puts a character outside the first plane before U+FB01, because its first half is a smaller number. */
    @Test
    void textsAreOrderedAsTheirBytesAre() {
        List<String> ordered = List.of("", "a", "b", "é", "\uFB01", "😀");

        assertThat(ordered.reversed().stream().sorted(CanonicalJson.BYTE_ORDER)).containsExactlyElementsOf(ordered);
    }
}

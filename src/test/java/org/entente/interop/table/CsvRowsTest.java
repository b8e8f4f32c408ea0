package org.entente.interop.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.entente.interop.FileInput;
import org.entente.interop.Problem;
import org.entente.interop.Told;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Text tables: what they hold, how they are written, and what is wrong with them. */
class CsvRowsTest {

    private static final Path BAD = Path.of("../shared/data/bad-input");

    private static FileInput file(String text) {
        return FileInput.of("table.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<List<String>> rows(FileInput file, List<Told> problems) {
        var rows = new ArrayList<List<String>>();
        var form = TableProbe.look(file, TableChoice.NONE).form();
        var encoding = java.util.Objects.requireNonNull(form.encoding());
        new CsvRows(file, encoding, form.separator()).read(new RowVisitor() {
            @Override
            public boolean row(Row row) {
                rows.add(row.cells());
                return true;
            }

            @Override
            public void bad(Problem problem) {
                problems.add(Told.of(problem));
            }
        });
        return rows;
    }

    static Stream<String> spectrum() throws IOException {
        var folder = BAD.resolve("csv-spectrum/csvs");
        if (!Files.isDirectory(folder)) {
            return Stream.of("none");
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replace(".csv", "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spectrum")
    void parsesTheSpectrumAsExpected(String name) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(BAD), "the shared data is not here");
        var problems = new ArrayList<Told>();
        var rows = rows(FileInput.of(BAD.resolve("csv-spectrum/csvs/" + name + ".csv")), problems);
        var objects = new ArrayList<Map<String, String>>();
        for (var row : rows.subList(1, rows.size())) {
            var object = new LinkedHashMap<String, String>();
            for (int i = 0; i < row.size(); i++) {
                put(object, rows.getFirst().get(i), row.get(i));
            }
            objects.add(object);
        }

        var expected = new ArrayList<Map<String, String>>();
        var json = JsonMapper.shared().readTree(Files.readAllBytes(BAD.resolve("csv-spectrum/json/" + name + ".json")));
        for (var node : json.isArray() ? json : List.of(json)) {
            var object = new LinkedHashMap<String, String>();
            node.properties()
                    .forEach(entry ->
                            put(object, entry.getKey(), entry.getValue().asString()));
            expected.add(object);
        }
        assertThat(problems).isEmpty();
        assertThat(objects).isEqualTo(expected);
    }

    /** In the published set one table has other line ends, and another a different number, than its expected rows. */
    private static void put(Map<String, String> object, String name, String value) {
        if (!name.equals("Contact Phone Number")) {
            object.put(name, value.replace("\r\n", "\n"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void seesTheEncoding(String name) {
        var charset = Charset.forName(name);
        var file = FileInput.of("t.csv", "name;city\nZoë Grün;Málaga\nÉmile;Besançon\n".getBytes(charset));

        var preview = TableProbe.look(file, TableChoice.NONE);

        assertThat(preview.form().charset()).isEqualTo(charset);
        assertThat(preview.form().separator()).isEqualTo(';');
        assertThat(preview.sample().getFirst().cells()).containsExactly("Zoë Grün", "Málaga");
    }

    @Test
    void takesNoByteOrderMarkForText() {
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            var file = FileInput.of("t.csv", "\uFEFFname,city\nЮсуф,Алдермер\n".getBytes(charset));
            var preview = TableProbe.look(file, TableChoice.NONE);
            assertThat(preview.form().charset()).isEqualTo(charset);
            assertThat(preview.columns().getFirst().name()).isEqualTo("name");
        }
    }

    @Test
    void aChosenEncodingAndSeparatorCountBeforeWhatIsSeen() {
        var file = FileInput.of("t.csv", "имя|город,b\nАнна|Рига,c\n".getBytes(Charset.forName("windows-1251")));
        var choice = new TableChoice(Charset.forName("windows-1251"), '|', null, null, null, java.util.Set.of());

        var preview = TableProbe.look(file, choice);

        assertThat(preview.columns()).extracting(PreviewColumn::name).containsExactly("имя", "город,b");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "a,b,c\n1,2,3\n4,5,6",
                "a;b;c\n1,5;2,5;3,5\n4;5;6",
                "a\tb\tc\n1\t2,2\t3;3\n4\t5\t6",
                "a|b|c\n1|2|3\n4|5,5|6",
                "a,b,c\n\"x;y\",\"u;v\",3\n\"p;q\",5,6",
                "sep=;\na;b;c\n1;2;3"
            })
    void seesTheSeparator(String text) {
        assertThat(TableProbe.look(file(text), TableChoice.NONE).columns())
                .extracting(PreviewColumn::name)
                .containsExactly("a", "b", "c");
    }

    @Test
    void aBrokenRowCostsOnlyItself() {
        var problems = new ArrayList<Told>();
        var rows = rows(file("a,b\n1,one\n2,\"two\"x\n3,three\n4,\"four\n5,five\r\n6,six\n"), problems);

        assertThat(rows)
                .containsExactly(
                        List.of("a", "b"),
                        List.of("1", "one"),
                        List.of("3", "three"),
                        List.of("5", "five"),
                        List.of("6", "six"));
        assertThat(problems).extracting(Told::where).containsExactly("line 3", "line 5");
    }

    @Test
    void numbersLinesAsAnEditorDoes() {
        var where = new ArrayList<String>();
        var encoding = new SeenEncoding(StandardCharsets.UTF_8, 0);
        new CsvRows(file("a,b\n\n1,\"x\ny\"\n\n\n2,z\n"), encoding, ',').read(new RowVisitor() {
            @Override
            public boolean row(Row row) {
                where.add(Told.words(row.where()));
                return true;
            }

            @Override
            public void bad(Problem problem) {
                where.add(Told.of(problem).why());
            }
        });
        assertThat(where).containsExactly("line 1", "line 3", "line 7");
    }

    @Test
    void anUnclosedQuoteInALargeFileIsFoundWithoutReadingItAll() {
        var text = new StringBuilder("a,b\n1,\"never closed\n");
        for (int i = 0; i < 200_000; i++) {
            text.append(i).append(",value\n");
        }
        var problems = new ArrayList<Told>();
        long start = System.nanoTime();
        var rows = rows(file(text.toString()), problems);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
        assertThat(rows).hasSize(200_001);
        assertThat(problems).extracting(Told::where).containsExactly("line 2");
    }

    @Test
    void oneLineWithoutEndIsRefusedWithoutFillingMemory() {
        var file = new FileInput("long.csv", -1, () -> new Endless(64L << 20));
        var problems = new ArrayList<Told>();

        long start = System.nanoTime();
        var rows = rows(file, problems);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
        assertThat(rows).isEmpty();
        assertThat(problems).isNotEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 80);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neverFailsOnNoise(long seed) {
        var random = new SplittableRandom(seed);
        var bytes = new byte[random.nextInt(0, 3000)];
        String alphabet = "ab1,;\"\n\r\t| é\u0000";
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = random.nextInt(20) == 0
                    ? (byte) random.nextInt()
                    : (byte) alphabet.charAt(random.nextInt(alphabet.length()));
        }
        var taken = Taken.from(FileInput.of("noise.csv", bytes), null);
        assertThat(taken.objects.size() + taken.refused.size() + taken.warnings.size())
                .isNotNegative();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void writtenTablesComeBack(long seed) throws IOException {
        var random = new SplittableRandom(seed);
        char separator = ",;\t|".charAt(random.nextInt(4));
        var expected = new ArrayList<List<String>>();
        int width = random.nextInt(2, 6);
        var out = new StringBuilder();
        var printer = org.apache.commons.csv.CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .get()
                .print(out);
        for (int i = 0; i < 30; i++) {
            var row = new ArrayList<String>();
            for (int j = 0; j < width; j++) {
                row.add(i == 0 ? "col" + (char) ('a' + j) : cell(random));
            }
            expected.add(row);
            printer.printRecord(row);
        }
        var problems = new ArrayList<Told>();
        assertThat(rows(file(out.toString()), problems)).isEqualTo(expected);
        assertThat(problems).isEmpty();
    }

    private static String cell(SplittableRandom random) {
        String[] parts = {"x", "Müller", "\"", "1", "й", "نص", ".", "word", "2024", "'"};
        var text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        if (random.nextInt(6) == 0) {
            text.append("\nnext ").append(",;|\t".charAt(random.nextInt(4))).append("z");
        }
        return text.toString();
    }

    /** Characters without a line end. */
    private static final class Endless extends java.io.InputStream {
        private long left;

        Endless(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, left);
            java.util.Arrays.fill(buffer, offset, offset + count, (byte) 'x');
            left -= count;
            return count;
        }
    }
}

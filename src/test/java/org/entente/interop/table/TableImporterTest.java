package org.entente.interop.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import org.entente.catalogue.PropertyType.ValueKind;
import org.entente.interop.FileInput;
import org.entente.interop.ImportOptions;
import org.entente.interop.Imported;
import org.entente.interop.InteropException;
import org.entente.interop.Problem;
import org.entente.interop.Told;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Place;
import org.entente.model.value.Ref;
import org.entente.model.work.Progress;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What the rows of tables become. */
class TableImporterTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "name;date of birth;phone;nationality | birth.date",
                "Name;Geburtsdatum;Telefon;Staatsangehörigkeit | birth.date",
                "Nom;Date de naissance;Téléphone;Nationalité | birth.date",
                "Nombre;Fecha de nacimiento;Teléfono;Nacionalidad | birth.date",
                "Имя;Дата рождения;Телефон;Гражданство | birth.date",
                "الاسم;تاريخ الميلاد;الهاتف;الجنسية | birth.date"
            })
    void knowsHeadingsInSeveralLanguages(String heading, String property) {
        var taken = Taken.guessed(
                "t.csv", heading + "\nAnna Berg;1984-03-12;+00 555 0100;KST\nBo Lind;1990;+00 555 0101;AVL\n");

        assertThat(taken.types()).containsEntry("person", 2);
        assertThat(taken.values(property)).containsExactly("1984-03-12", "1990");
        assertThat(taken.values("phone")).hasSize(2);
        assertThat(taken.values("nationality")).containsExactly("KST", "AVL");
        assertThat(taken.values("name")).containsExactly("Anna Berg", "Bo Lind");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"IMO no.;Vessel;Arrival", "Vessel;IMO no.;Berth", "Vessel;Flag;Berth"})
    void namesTheRowsOfAListByTheColumnThatIsHeadedAsTheyAre(String heading) {
        boolean isSecond = heading.indexOf("Vessel") > 0;
        var taken = Taken.guessed(
                "arrivals.csv",
                heading + "\n"
                        + (isSecond
                                ? "0000142;MV Halden;2023-11-02\n0000142;MV Halden;2023-11-28\n0000217;MV Orfeo;2023-11-09\n"
                                : "MV Halden;0000142;Pier 9\nMV Halden;0000142;Pier 4\nMV Orfeo;0000217;Pier 9\n"));
        assertThat(taken.types()).containsEntry("vessel", 3);
        assertThat(taken.values("name")).containsOnly("MV Halden", "MV Orfeo");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "from,to,weight",
                "source,target,weight",
                "src,dst,weight",
                "Von,Nach,Gewicht",
                "n1,n2,weight",
                "person a,person b,weight",
                "sender,receiver,count",
                "caller,callee,calls",
                "name_l,name_r,weight",
                "отправитель,получатель,вес",
                "المصدر,الهدف,الوزن"
            })
    void knowsEdgeLists(String heading) {
        var taken = Taken.guessed("t.csv", heading + "\nAnna,Bo,3\nBo,Cleo,2\nCleo,Anna,1\n");

        assertThat(taken.links()).isEqualTo(3);
        assertThat(taken.objects.size()).isEqualTo(6);
        assertThat(taken.values("weight")).containsExactly("3", "2", "1");
    }

    @Test
    void knowsAnEdgeListWithoutAHeading() {
        var taken = Taken.guessed("contacts.csv", "anna,bo\nbo,cleo\ncleo,anna\nanna,cleo\n");
        assertThat(taken.links()).isEqualTo(4);
        assertThat(taken.objects.size()).isEqualTo(7);
    }

    @Test
    void aListOfPersonsWithTwoPhonesIsNoEdgeList() {
        var taken = Taken.guessed(
                "t.csv", "name,phone1,phone2\nAnna Berg,+00 555 0100,+00 555 0101\nBo Lind,+00 555 0102,\n");
        assertThat(taken.types()).containsOnlyKeys("person");
        assertThat(taken.values("phone")).hasSize(3);
    }

    @Test
    void nodesAndEdgesOfOneFolderMeetByTheirIds() {
        var nodes =
                new FileInput("nodes.csv", -1, content("Harbour", "id,label,name\n1,Person,Anna\n2,Vessel,Halden\n"));
        var edges = new FileInput("edges.csv", -1, content("Harbour", "source,target,type\n1,2,uses\n"));

        var first = Taken.from(nodes, null);
        var second = Taken.from(edges, null);

        assertThat(first.types()).containsEntry("person", 1).containsEntry("vessel", 1);
        var link = second.objects.getLast();
        assertThat(Taken.value(link, "link.kind")).isEqualTo("uses");
        assertThat(link.references())
                .containsExactlyElementsOf(
                        first.objects.stream().map(o -> o.id()).toList());
    }

    private static FileInput.Content content(String folder, String text) {
        return new FileInput.Content() {
            @Override
            public java.io.InputStream open() {
                return new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public String folder() {
                return folder;
            }
        };
    }

    @Test
    void readsASymmetricMatrixOnce() {
        var taken = Taken.guessed("m.csv", ",Anna,Bo,Cleo\nAnna,0,2,0\nBo,2,0,1.5\nCleo,0,1.5,0\n");

        assertThat(taken.refused).isEmpty();
        assertThat(taken.objects.size()).isEqualTo(5);
        assertThat(taken.links()).isEqualTo(2);
        assertThat(taken.values("weight")).containsExactly("2", "1.5");
    }

    @Test
    void readsADirectedMatrixCellByCell() {
        var taken = Taken.guessed("m.csv", "x;A;B;C;D\nA;1;2;;0\nB;0;0;3;\nC;;;0;0\nD;4;0;0;0\n");

        assertThat(taken.refused).isEmpty();
        assertThat(taken.links()).isEqualTo(4);
        assertThat(taken.values("weight")).containsExactly("1", "2", "3", "4");
        assertThat(taken.objects.size()).isEqualTo(8);
    }

    @Test
    void aBadRowOrCellCostsOnlyItself() {
        var taken = Taken.guessed(
                "people.csv",
                "name,date of birth,lat,lon\n"
                        + "Anna Berg,1984-13-41,54.1,3.9\n"
                        + "Bo Lind,1990-02-03,95,3.9,extra\n"
                        + "Cleo Ray,03/04/1988,99,3\n"
                        + "Dan Fay,1970,54,3\n");

        assertThat(taken.objects.size()).isEqualTo(3);
        assertThat(taken.refused).extracting(Told::where).containsExactly("line 3");
        assertThat(taken.warnings)
                .extracting(Told::where)
                .contains("line 2, date of birth", "line 4, date of birth", "line 4, lat, lon");
        assertThat(taken.values("table.birth.date")).containsExactly("1984-13-41", "03/04/1988");
        assertThat(taken.values("birth.date")).containsExactly("1970");
    }

    private static final String CREW = "Name,Date of birth,Works at,Source,Grade\n"
            + "Omar Haddadi,1984-03-12,Pier 9 Stevedores,Port register 14/7,B2\n"
            + "Lena Orlova,1990-12-03,Pier 9 Stevedores,Interview note 8,C3\n"
            + "Nadia Karam,1995-09-30,,,C3\n";

    private static FileInput crew(String more) {
        return FileInput.of("crew.csv", (CREW + more).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void takesASourceAndAWorkplaceForWhatTheyAre() {
        var mapping = TableMapping.guess(TableProbe.look(crew(""), TableChoice.NONE));
        assertThat(mapping.linkedColumns())
                .containsExactly(new LinkedColumn("Works at", "works-at", "organisation", false));
        assertThat(mapping.sourceColumn()).isEqualTo("Source");

        var taken = Taken.from(crew(",1995-09-30,Halden Shipping,Interview note 8,C3\n"), mapping);

        assertThat(taken.types())
                .containsEntry("person", 3)
                .containsEntry("link", 2)
                .containsEntry("organisation", 1);
        assertThat(taken.objects.stream()
                        .filter(object -> object.type().equals("organisation"))
                        .map(Imported::id)
                        .distinct())
                .as("one stevedore company, whoever works there")
                .hasSize(1);
        assertThat(taken.sources.values().stream().map(Imported::foreignId))
                .containsExactly("Port register 14/7", "Interview note 8");
        var omar = taken.objects.getFirst();
        assertThat(omar.said()).allSatisfy(said -> {
            assertThat(said.source()).isEqualTo(taken.sources.firstEntry().getKey());
            assertThat(said.grade()).isEqualTo(Grade.admiralty("B2"));
        });
        assertThat(omar.said()).noneMatch(said -> said.property().startsWith("table."));
        assertThat(taken.refused)
                .as("a workplace without a person is not worth having")
                .extracting(Told::where)
                .containsExactly("line 5");
    }

    @Test
    void linksAnOwnerTheOtherWayRoundButNeverTheFirstColumn() {
        var vessels = FileInput.of(
                "vessels.csv", "Vessel,Owner\nMV Halden,Bluefin Trading\n".getBytes(StandardCharsets.UTF_8));
        assertThat(TableMapping.guess(TableProbe.look(vessels, TableChoice.NONE))
                        .linkedColumns())
                .containsExactly(new LinkedColumn("Owner", "owns", "organisation", true));

        var owners = FileInput.of(
                "owners.csv", "Owner,Phone\nBluefin Trading,+00 555 0142\n".getBytes(StandardCharsets.UTF_8));
        assertThat(TableMapping.guess(TableProbe.look(owners, TableChoice.NONE)).linkedColumns())
                .isEmpty();
    }

    @Test
    void readsWhatAMappingSays() {
        var mapping = MappingJson.read("""
            {"format": "entente-table-mapping/1", "namespace": "test", "grade": "B2", "marking": "C//REL AVL",
             "table": {"separator": ";", "decimal": ",", "dates": "month-first", "zone": "Europe/Oslo", "empty": ["-0-"]},
             "source": {"column": "ref"},
             "objects": [
               {"name": "who", "type": "person", "key": ["id"], "properties": [
                  {"property": "name", "columns": ["first", "last"]},
                  {"property": "alias", "column": "aka", "split": "/", "grade": "C3"},
                  {"property": "birth.date", "column": "dob"},
                  {"property": "location", "columns": ["lat", "lon", "m"]},
                  {"property": "nationality", "value": "KST"}]},
               {"name": "firm", "type": "organisation", "key": ["firm"], "properties": [{"property": "name", "column": "firm"}]}],
             "links": [{"from": "who", "to": "firm", "kind": "employed-by", "key": ["id", "firm"], "validFrom": "since", "optional": true}]}
            """);
        var options = new ImportOptions(Grade.NOT_GRADED, Marking.of("tlp", "AMBER"), null);
        var taken = new Taken();
        String text = "id;first;last;aka;dob;lat;lon;m;firm;since;ref\n"
                + "7;Anna;Berg;A/Annie;03/12/1984;54,5;3,25;1.000,5;Bluefin;2023-11-02 01:30;https://news.example/1\n"
                + "8;Bo;-0-;;;;;;;;\n";

        new TableImporter(mapping, Taken.CATALOGUE)
                .read(FileInput.of("t.csv", text.getBytes(StandardCharsets.UTF_8)), options, taken, Progress.NONE);

        assertThat(taken.refused).isEmpty();
        assertThat(taken.types())
                .containsEntry("person", 2)
                .containsEntry("organisation", 1)
                .containsEntry("link", 1);
        var anna = taken.objects.getFirst();
        assertThat(anna.id()).isEqualTo(ObjectId.derived("table", "test", "7"));
        assertThat(taken.values("name")).containsExactly("Anna Berg", "Bluefin", "Bo");
        assertThat(taken.values("alias")).containsExactly("A", "Annie");
        assertThat(taken.values("birth.date")).containsExactly("1984-03-12");
        assertThat(anna.said())
                .filteredOn(said -> said.value() instanceof Place)
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.value().plain()).isEqualTo("54.5, 3.25");
                    assertThat(((Place) said.value()).radius().digits()).isEqualTo("1000.5");
                    assertThat(said.grade()).isEqualTo(Grade.admiralty("B2"));
                    assertThat(said.marking())
                            .isEqualTo(Taken.CATALOGUE.markings().parse("C//REL AVL · TLP:AMBER"));
                    assertThat(said.source())
                            .isEqualTo(taken.sources.keySet().iterator().next());
                    assertThat(said.locator()).isEqualTo("line 2");
                });
        assertThat(anna.said())
                .filteredOn(said -> said.property().equals("alias"))
                .allMatch(said -> said.grade().equals(Grade.admiralty("C3")));
        var link = taken.objects.stream()
                .filter(o -> Taken.value(o, "type").equals("link"))
                .findFirst()
                .orElseThrow();
        assertThat(link.said()).filteredOn(said -> said.value() instanceof Ref).allSatisfy(said -> {
            assertThat(said.valid()).isNotNull();
            assertThat(said.valid()).hasToString("Period[from=Moment[iso=2023-11-02T00:30:00Z, sense=EXACT], to=null]");
        });
    }

    @Test
    void aMappingThatDoesNotFitIsRefusedAsAWhole() {
        var mapping = MappingJson.read(
                "{\"format\":\"entente-table-mapping/1\",\"namespace\":\"x\",\"objects\":[{\"name\":\"o\",\"type\":\"item\",\"key\":[\"nowhere\"]}]}");
        var taken = Taken.from(FileInput.of("t.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)), mapping);
        assertThat(taken.objects).isEmpty();
        assertThat(taken.refused)
                .singleElement()
                .satisfies(p -> assertThat(p.why()).contains("nowhere").contains("a, b"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"format\":\"entente-table-mapping/2\"}",
                "{\"format\":\"entente-table-mapping/1\",\"namespace\":\"x\",\"objcts\":[]}",
                "{\"format\":\"entente-table-mapping/1\",\"namespace\":\"x\",\"objects\":[]}",
                "{\"format\":\"entente-table-mapping/1\",\"namespace\":\"x\",\"table\":{\"encoding\":\"no-such\"},\"objects\":[{\"name\":\"o\",\"type\":\"item\"}]}"
            })
    void refusesMappingFilesThatAreNone(String json) {
        assertThatThrownBy(() -> MappingJson.read(json))
                .isInstanceOfSatisfying(
                        InteropException.class,
                        refused -> assertThat(Told.words(refused.message()))
                                .startsWith("The mapping cannot be used: ")
                                .doesNotContain("Exception", "org.entente"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "name,dob,lat,lon\nA B,1980,1.5,2.5\n",
                "from,to,relation,since\na,b,knows,2001-01-01\n",
                ",A,B,C\nA,0,1,0\nB,1,0,1\nC,0,1,0\n"
            })
    void aGuessedMappingIsWrittenAndReadBack(String text) {
        var preview = TableProbe.look(FileInput.of("t.csv", text.getBytes(StandardCharsets.UTF_8)), TableChoice.NONE);
        var guess = TableMapping.guess(preview);

        var back = MappingJson.read(MappingJson.write(guess));

        assertThat(back).isEqualTo(guess);
        var file = FileInput.of("t.csv", text.getBytes(StandardCharsets.UTF_8));
        assertThat(Taken.from(file, back).objects.equals(Taken.from(file, null).objects))
                .isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"sdn.csv, 7379", "alt.csv, 9682", "add.csv, 11696"})
    void readsListsWithoutHeadingsInBoundedTime(String name, int rows) {
        var file = Path.of("../shared/data/sanctions-ofac", name);
        Assumptions.assumeTrue(Files.exists(file), "the shared data is not here");
        long start = System.nanoTime();

        var taken = Taken.from(file, null);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(taken.refused).isEmpty();
        assertThat(taken.objects.size()).isEqualTo(rows);
        assertThat(taken.objects.stream()
                        .flatMap(o -> o.said().stream())
                        .filter(s -> s.value().plain().equals("-0-"))
                        .count())
                .isZero();
    }

    @Test
    void naughtyTextsComeInAsTheyAre() throws Exception {
        var file = Path.of("../shared/data/bad-input/strings/blns.json");
        Assumptions.assumeTrue(Files.exists(file), "the shared data is not here");
        var texts = new ArrayList<String>();
        JsonMapper.shared().readTree(Files.readAllBytes(file)).forEach(node -> texts.add(node.asString()));
        var out = new StringBuilder();
        var printer = org.apache.commons.csv.CSVFormat.DEFAULT.print(out);
        printer.printRecord("number", "text");
        for (int i = 0; i < texts.size(); i++) {
            printer.printRecord("n" + i, texts.get(i));
        }
        var mapping = new TableMapping(
                TableChoice.NONE,
                "t",
                CellFormat.UNKNOWN,
                null,
                null,
                null,
                null,
                java.util.List.of(new ObjectMapping(
                        "o",
                        Coded.always("item"),
                        java.util.List.of("number"),
                        java.util.List.of(
                                new PropertyMapping("name", java.util.List.of("text"), "", ValueKind.TEXT, "", null)))),
                java.util.List.of());

        var taken = Taken.from(FileInput.of("t.csv", out.toString().getBytes(StandardCharsets.UTF_8)), mapping);

        assertThat(taken.refused).isEmpty();
        assertThat(taken.objects.size()).isEqualTo(texts.size());
        var usual = TableProbe.look(
                        FileInput.of("t.csv", out.toString().getBytes(StandardCharsets.UTF_8)), TableChoice.NONE)
                .form();
        assertThat(taken.values("name"))
                .containsExactlyElementsOf(texts.stream()
                        .map(String::strip)
                        .filter(text -> !usual.isEmpty(text))
                        .toList());
    }

    @Test
    void manyRowsStreamInLittleMemory() {
        var text = new StringBuilder("source,target,weight\n");
        for (int i = 0; i < 60_000; i++) {
            text.append('p')
                    .append(i % 5000)
                    .append(",p")
                    .append(i % 4999)
                    .append(',')
                    .append(i)
                    .append('\n');
        }
        var count = new int[1];
        long start = System.nanoTime();
        new TableImporter(null, Taken.CATALOGUE)
                .read(
                        FileInput.of("links.csv", text.toString().getBytes(StandardCharsets.UTF_8)),
                        ImportOptions.NOTHING_SAID,
                        new org.entente.interop.Receiver() {
                            @Override
                            public void object(org.entente.interop.Imported object) {
                                count[0]++;
                            }

                            @Override
                            public void source(org.entente.interop.Imported source) {}

                            @Override
                            public void refused(Problem problem) {
                                throw new AssertionError(problem);
                            }

                            @Override
                            public void warning(Problem problem) {}
                        },
                        Progress.NONE);
        assertThat(count[0]).isEqualTo(65_000);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    static java.util.stream.LongStream seeds() {
        return java.util.stream.LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @org.junit.jupiter.params.provider.MethodSource("seeds")
    void aDamagedMappingIsReadOrRefusedButNeverCrashes(long seed) {
        var random = new java.util.SplittableRandom(seed);
        var preview = TableProbe.look(
                FileInput.of("t.csv", "name,dob,lat,lon\nA B,1980,1.5,2.5\n".getBytes(StandardCharsets.UTF_8)),
                TableChoice.NONE);
        var text = new StringBuilder(MappingJson.write(TableMapping.guess(preview)));
        String alphabet = "{}[]\",:0x\\ \uD800";
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            text.setCharAt(random.nextInt(text.length()), alphabet.charAt(random.nextInt(alphabet.length())));
        }
        try {
            assertThat(MappingJson.read(text.toString()).objects()).isNotEmpty();
        } catch (InteropException e) {
            assertThat(e.key()).isEqualTo("interop.mapping.unreadable");
            assertThat(Told.words(e.message())).startsWith("The mapping cannot be used: ");
        }
    }

    /** Rows with a few wrong ones among them: every other row comes in, and each wrong one is named by its line. */
    @ParameterizedTest(name = "seed {0}")
    @org.junit.jupiter.params.provider.MethodSource("seeds")
    void onlyTheWrongRowsAreRefused(long seed) {
        var random = new java.util.SplittableRandom(seed);
        var text = new StringBuilder("id,name,city\n");
        var wrong = new ArrayList<String>();
        int right = 0;
        for (int line = 2; line < 60; line++) {
            switch (random.nextInt(8)) {
                case 0 -> {
                    text.append(line).append(",\"Anna\" Berg,Riga\n");
                    wrong.add("line " + line);
                }
                case 1 -> {
                    text.append(line).append(",Anna,Riga,extra\n");
                    wrong.add("line " + line);
                }
                case 2 -> {
                    text.append(",Anna,Riga\n");
                    wrong.add("line " + line);
                }
                default -> {
                    text.append(line).append(",Anna Berg").append(line).append(",Riga\n");
                    right++;
                }
            }
        }
        var mapping = MappingJson.read("""
            {"format": "entente-table-mapping/1", "namespace": "t", "table": {"separator": ","},
             "objects": [{"name": "o", "type": "person", "key": ["id"],
               "properties": [{"property": "name", "column": "name"}, {"property": "city", "column": "city"}]}]}
            """);

        var taken = Taken.from(FileInput.of("t.csv", text.toString().getBytes(StandardCharsets.UTF_8)), mapping);

        assertThat(taken.objects.size()).isEqualTo(right);
        assertThat(taken.refused).extracting(Told::where).containsExactlyElementsOf(wrong);
    }

    @Test
    void callsAPropertyByItsNameWhereACellCouldOnlyBeKeptAsText() {
        var taken = Taken.guessed("t.csv", """
                name,date of birth,phone,shoe size
                Anna Berg,1984-03-12,+00 555 0100,38
                Bo Lind,about spring,+00 555 0101,40
                Cai Moen,1990-01-05,+00 555 0102,41
                Dag Rør,1991-01-05,+00 555 0103,large
                Eva Sund,1992-01-05,+00 555 0104,42
                """);

        assertThat(taken.values("table.birth.date")).containsExactly("about spring");
        assertThat(taken.warnings)
                .extracting(Told::why)
                .contains("“spring” is not a date. It stays text under “Date of birth”.")
                .noneMatch(why -> why.contains("table.") || why.contains("birth.date"));
    }

    @Test
    void callsAPropertyByItsNameWhereAMappingSaysTooLittleOfIt() {
        assertThatThrownBy(() -> new PropertyMapping("birth.date", java.util.List.of(), "", null, "", null))
                .isInstanceOfSatisfying(
                        org.entente.interop.Refusal.class,
                        refusal -> assertThat(Told.words(refusal.why()))
                                .isEqualTo("property “Date of birth” needs either columns or a value"));
    }

    @Test
    void refusesAHeadingWithoutRowsByTheNameOfTheFile() {
        assertThatThrownBy(() -> Taken.guessed("host.txt", "quay-server\n"))
                .isInstanceOfSatisfying(InteropException.class, refused -> {
                    assertThat(refused.key()).isEqualTo("interop.table.heading.alone");
                    assertThat(refused.arguments()).containsExactly("host.txt");
                });
    }
}

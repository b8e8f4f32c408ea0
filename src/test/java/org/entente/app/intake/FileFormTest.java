package org.entente.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.entente.app.AppException;
import org.entente.app.text.Texts;
import org.entente.catalogue.Catalogue;
import org.entente.interop.FileInput;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileFormTest {

    private static final Texts ENGLISH = new Texts(Locale.ENGLISH);

    private static FileInput file(String name, String content) {
        return FileInput.of(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(FileInput file) {
        var formats = new Formats(Catalogue.load());
        try {
            formats.importer(file, null, null);
        } catch (AppException e) {
            return ENGLISH.say(e);
        }
        return "read";
    }

    @ParameterizedTest
    @CsvSource({
        "graphml, <?xml version='1.0'?><!-- <gexf> --><graphml xmlns='x'>",
        "gexf, <g:gexf xmlns:g='x'>",
        "stix, <stix:STIX_Package>",
        "stix, '{\"type\":\"bundle\",\"spec_version\":\"2.1\"}'"
    })
    void knowsWhatIsReadByItsContent(String format, String content) {
        assertThat(FileForm.of(file("data.bin", content))).isEqualTo(new FileForm.Read(format));
    }

    @Test
    void knowsAnXmlFileInTwoByteCharacters() {
        var file = FileInput.of("data.xml", "\uFEFF<?xml version='1.0'?><graphml>".getBytes(StandardCharsets.UTF_16LE));

        assertThat(FileForm.of(file)).isEqualTo(new FileForm.Read("graphml"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a Pajek file                    | GraphML | *Vertices 3
                    a Pajek file                    | GraphML | *network harbour
                    a Graphviz (DOT) file           | GraphML | digraph "my case" { a -> b }
                    a Graphviz (DOT) file           | GraphML | strict graph { a -- b }
                    a GML file                      | GraphML | Creator "someone" graph [ directed 1
                    a GUESS (GDF) file              | GraphML | nodedef>name VARCHAR
                    a UCINET file                   | GraphML | dl n=3 format=edgelist1
                    a NetDraw (VNA) file            | GraphML | *node data
                    an i2 Analyst's Notebook chart  | GraphML | <Chart Schema="5"/>
                    a KML map                       | CSV     | <?xml version="1.0"?><kml xmlns="x"/>
                    a GPX track                     | CSV     | <gpx version="1.1"/>
                    a GeoJSON map                   | CSV     | {"type": "FeatureCollection"}
                    a MISP event                    | STIX 2.1 | {"Event": {"info": "x"}}
                    """)
    void refusesWhatIsKnownByItsName(String what, String instead, String content) {
        assertThat(refusal(file("data.txt", content)))
                .isEqualTo("This is " + what + ", which Entente does not read. Nothing was taken in. Save it as "
                        + instead + ".");
    }

    @ParameterizedTest
    @CsvSource({"net.gephi, a Gephi project", "graph.star, a Constellation graph"})
    void tellsArchivesApart(String name, String what) {
        assertThat(refusal(file(name, "PK\u0003\u0004"))).startsWith("This is " + what + ",");
        assertThat(FileForm.of(file("book.xlsx", "PK\u0003\u0004"))).isEqualTo(new FileForm.Read("xlsx"));
    }

    @Test
    void tellsCompoundFilesApart() {
        byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

        assertThat(refusal(FileInput.of("ring.anb", start))).startsWith("This is an i2 Analyst's Notebook chart,");
        assertThat(FileForm.of(FileInput.of("old.xls", start))).isEqualTo(new FileForm.Read("xlsx"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"graph,name\n1,2\n", "strict,order\n", "version;creator\n1;2\n", "# list\nname\nAna\n", ""})
    void takesOtherTextForATable(String content) {
        assertThat(FileForm.of(file("list.csv", content))).isEqualTo(new FileForm.Plain());
    }

    @Test
    void knowsBytesFromText() {
        assertThat(FileForm.of(FileInput.of("photo.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, 1, 2, 3})))
                .isEqualTo(new FileForm.Unknown());
    }

    @ParameterizedTest
    @CsvSource({
        "graphs-formats/jung/zachary.net, a Pajek file",
        "graphs-formats/constellation/Greg_and_Sarah_Network.star, a Constellation graph",
        "networks-covert/nov13-isis-europe/ise_terrorNetwork.gml, a GML file",
        "geo/kml-gpx/point.kml, a KML map"
    })
    void knowsRealFiles(String path, String what) {
        Path file = Path.of("../shared/data").resolve(path);
        Assumptions.assumeTrue(Files.exists(file), "needs ../shared/data/" + path);

        assertThat(refusal(FileInput.of(file))).startsWith("This is " + what + ",");
    }

    @Test
    void refusesAFormatThatIsAskedForAndNotRead() {
        assertThatThrownBy(() -> new Formats(Catalogue.load()).importer(file("a.kml", "<kml/>"), "kml", null))
                .isInstanceOf(AppException.class);
    }
}

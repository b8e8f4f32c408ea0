package org.entente.interop.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.interop.FileInput;
import org.entente.interop.Told;
import org.entente.model.ObjectId;
import org.entente.model.value.Ref;
import org.junit.jupiter.api.Test;

class GraphmlTest {

    private static final String KEYS = """
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
            <key id="t" for="node" attr.name="Type" attr.type="string"/>
            <key id="l" for="node" attr.name="label" attr.type="string"/>
            <key id="d" for="node" attr.name="birthDate" attr.type="string"/>
            <key id="n" for="node" attr.name="Shoe size" attr.type="int"/>
            <key id="c" for="node" attr.name="mood" attr.type="string"><default>calm</default></key>
            <key id="r" for="edge" attr.name="relation" attr.type="string"/>
            <key id="w" for="edge" attr.name="weight" attr.type="double"/>
            """;

    private static Drawn drawn(String graph) {
        return Drawn.graphml(KEYS + graph + "</graphml>");
    }

    @Test
    void makesObjectsOfNodesAndLinksOfEdges() {
        var drawn = drawn("""
                <graph edgedefault="directed">
                <node id="n1"><data key="t">Person</data><data key="l">Ana Vidal</data><data key="d">1979-03</data></node>
                <node id="n2"><data key="t">BankAccount</data><data key="l">Account 7</data><data key="n">44</data></node>
                <edge id="e1" source="n1" target="n2"><data key="r">owns</data><data key="w">2.50</data></edge>
                </graph>""");

        assertThat(drawn.refused).isEmpty();
        var ana = drawn.object("n1");
        assertThat(Drawn.value(ana, "type")).isEqualTo("person");
        assertThat(Drawn.value(ana, "name")).isEqualTo("Ana Vidal");
        assertThat(Drawn.value(ana, "foreign.id")).isEqualTo("n1");
        assertThat(Drawn.value(ana, "birth.date")).isEqualTo("1979-03");
        assertThat(Drawn.value(ana, "graphml.mood")).isEqualTo("calm");
        var account = drawn.object("n2");
        assertThat(Drawn.value(account, "type")).isEqualTo("bank-account");
        assertThat(Drawn.value(account, "graphml.shoe-size")).isEqualTo("44");
        var link = drawn.object("n1 → n2");
        assertThat(Drawn.value(link, "link.kind")).isEqualTo("owns");
        assertThat(Drawn.said(link, "link.from").getFirst().value()).isEqualTo(new Ref(ana.id()));
        assertThat(Drawn.said(link, "link.to").getFirst().value()).isEqualTo(new Ref(account.id()));
        assertThat(Drawn.value(link, "weight")).isEqualTo("2.50");
        assertThat(Drawn.value(link, "graphml.direction")).isEmpty();
        assertThat(drawn.warnings).isEmpty();
    }

    @Test
    void derivesIdsFromFormatNamespaceAndForeignId() {
        var drawn = drawn("<graph><node id=\"n1\"/></graph>");

        assertThat(drawn.object("n1").id()).isEqualTo(ObjectId.derived("graphml", "harbour", "n1"));
    }

    @Test
    void namesThePlaceOfWhatItRefusesAndKeepsTheNeighbours() {
        var drawn = drawn("""
                <graph edgedefault="undirected">
                <node id="n1"/>
                <node/>
                <node id="n1"/>
                <node id="n2"><data key="n">a lot</data></node>
                <edge source="n1"/>
                <edge id="e" source="n1" target="n9"/>
                <edge source="n1" target="n2"/>
                </graph>""");

        assertThat(drawn.types()).containsEntry("item", 2).containsEntry("link", 2);
        assertThat(drawn.refused)
                .containsExactly(
                        new Told("line 11", "It has no id, so nothing could refer to it."),
                        new Told("line 12 (n1)", "The id “n1” comes a second time. The first one stands."),
                        new Told("line 14", "The link does not say between which two objects it is."));
        assertThat(drawn.warnings)
                .contains(
                        new Told(
                                "line 13 (n2), Shoe size", "“a lot” is not a number. It stays text under “Shoe size”."),
                        new Told(
                                "line 15 (e)",
                                "The link names an object that the file does not list: n9. The link came in and stays open"
                                        + " until a file brings that object."));
        assertThat(Drawn.value(drawn.object("n2"), "graphml.shoe-size")).isEqualTo("a lot");
        assertThat(drawn.object("n1 → n9").references()).hasSize(2);
    }

    @Test
    void saysWhatBecameOfWordsItDoesNotKnow() {
        var drawn = drawn("""
                <graph edgedefault="undirected">
                <node id="n1"><data key="t">Zorp</data></node><node id="n2"/>
                <edge source="n1" target="n2"><data key="r">zaps</data></edge>
                </graph>""");

        assertThat(Drawn.value(drawn.object("n1"), "graphml.type")).isEqualTo("Zorp");
        assertThat(Drawn.value(drawn.object("n1 → n2"), "graphml.relation")).isEqualTo("zaps");
        assertThat(Drawn.value(drawn.object("n1 → n2"), "link.kind")).isEqualTo("related-to");
        assertThat(drawn.warnings)
                .containsExactly(
                        new Told(
                                "harbour.graphml",
                                "2 objects have no type that Entente knows. They came in as “Item”."),
                        new Told(
                                "harbour.graphml",
                                "These words name no type that Entente knows and were kept as text: Zorp"),
                        new Told(
                                "harbour.graphml",
                                "1 link says nothing of its kind that Entente knows. It came in as “is related to”."),
                        new Told(
                                "harbour.graphml",
                                "These words name no kind of link that Entente knows and were kept as text: zaps"));
    }

    @Test
    void keepsTheArrowThatAKindDoesNotHave() {
        var drawn = drawn("""
                <graph edgedefault="directed"><node id="n1"/><node id="n2"/>
                <edge source="n1" target="n2"/><edge source="n2" target="n1" directed="false"/></graph>""");

        assertThat(Drawn.value(drawn.object("n1 → n2"), "graphml.direction")).isEqualTo("directed");
        assertThat(Drawn.value(drawn.object("n2 → n1"), "graphml.direction")).isEmpty();
    }

    @Test
    void tellsParallelEdgesApartTheSameWayEveryTime() {
        String graph = """
                <graph><node id="n1"/><node id="n2"/>
                <edge source="n1" target="n2"/><edge source="n1" target="n2"/>
                <edge id="0" source="n1" target="n2"/><edge id="0" source="n2" target="n1"/></graph>""";
        var drawn = drawn(graph);

        assertThat(drawn.refused).isEmpty();
        assertThat(drawn.objects.stream().map(object -> object.id()).distinct()).hasSize(6);
        assertThat(drawn(graph).objects).isEqualTo(drawn.objects);
    }

    @Test
    void makesPartsOfWhatIsDrawnInsideAndLinksOfHyperedgesWithTwoEnds() {
        var drawn = drawn("""
                <graph><node id="cell"><graph><node id="n1"><port name="north"/></node></graph></node><node id="n2"/>
                <hyperedge id="h1"><endpoint node="n1"/><endpoint node="n2"/></hyperedge>
                <hyperedge id="h2"><endpoint node="n1"/><endpoint node="n2"/><endpoint node="cell"/></hyperedge>
                </graph>""");

        assertThat(Drawn.value(drawn.object("n1 → cell"), "link.kind")).isEqualTo("part-of");
        assertThat(Drawn.value(drawn.object("n1 → n2"), "link.kind")).isEqualTo("related-to");
        assertThat(drawn.refused)
                .containsExactly(new Told(
                        "line 11 (h2)",
                        "It joins 3 objects at once. A link in Entente joins two; make links of two out of it and import"
                                + " again."));
        assertThat(drawn.warnings)
                .contains(new Told(
                        "harbour.graphml", "1 port was left out: places on a drawing where links begin or end."));
    }

    @Test
    void takesTheLabelOutOfADrawing() {
        var drawn = Drawn.graphml("""
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
                <key for="node" id="g" yfiles.type="nodegraphics"/>
                <graph edgedefault="directed"><node id="n0"><data key="g"><y:ShapeNode><y:Geometry height="30"/>
                <y:NodeLabel>Ana &amp; Bo</y:NodeLabel></y:ShapeNode></data></node></graph></graphml>""");

        assertThat(Drawn.value(drawn.object("n0"), "name")).isEqualTo("Ana & Bo");
        assertThat(drawn.object("n0").said()).hasSize(3);
        assertThat(drawn.warnings).anySatisfy(told -> assertThat(told.why()).startsWith("How the network was drawn"));
    }

    @Test
    void readsWhatGraphDatabasesWrite() {
        var drawn = Drawn.graphml("""
                <graphml><graph id="G" edgedefault="directed">
                <node id="n0" labels=":Suspect:Person"><data key="labels">:Suspect:Person</data><data key="name">Ana</data></node>
                <node id="n1" labels=":Company"><data key="name">Orla Ltd</data></node>
                <edge id="e0" source="n0" target="n1" label="WORKS_FOR"><data key="label">WORKS_FOR</data></edge>
                </graph></graphml>""");

        assertThat(Drawn.value(drawn.object("n0"), "type")).isEqualTo("person");
        assertThat(Drawn.value(drawn.object("n0"), "name")).isEqualTo("Ana");
        assertThat(Drawn.value(drawn.object("n1"), "type")).isEqualTo("organisation");
        assertThat(Drawn.value(drawn.object("n0 → n1"), "link.kind")).isEqualTo("employed-by");
    }

    @Test
    void makesAPlaceOfLatitudeAndLongitude() {
        var drawn = Drawn.graphml("""
                <graphml><graph><node id="Pier 4"><data key="type">facility</data><data key="lat">54.1</data><data key="lon">12.1</data></node>
                <node id="Pier 5"><data key="lat">954.1</data><data key="lon">12.1</data></node></graph></graphml>""");

        assertThat(Drawn.value(drawn.object("Pier 4"), "location")).isEqualTo("54.1, 12.1");
        assertThat(Drawn.value(drawn.object("Pier 4"), "name")).isEqualTo("Pier 4");
        assertThat(Drawn.value(drawn.object("Pier 5"), "graphml.lat")).isEqualTo("954.1");
        assertThat(drawn.warnings).anySatisfy(told -> assertThat(told.where()).isEqualTo("line 2 (Pier 5), lat"));
    }

    @Test
    void neverMakesWhatAnalystsDecide() {
        var drawn = Drawn.graphml("""
                <graphml><graph><node id="n1"><data key="type">judgement</data><data key="partner.state">trusted</data>
                <data key="link.from">n2</data></node></graph></graphml>""");

        assertThat(drawn.object("n1").said().stream().map(said -> said.property()))
                .containsExactly("type", "foreign.id", "graphml.type", "graphml.partner-state", "graphml.link-from");
        assertThat(Drawn.value(drawn.object("n1"), "type")).isEqualTo("item");
    }

    @Test
    void keepsWhatCameBeforeABreak() {
        var drawn = Drawn.graphml("<graphml><graph><node id=\"n1\"/>\n<node id=\"n2\"></edge>");

        assertThat(drawn.types()).containsOnlyKeys("item").containsEntry("item", 1);
        assertThat(drawn.refused).singleElement().satisfies(told -> {
            assertThat(told.where()).startsWith("line 2, column ");
            assertThat(told.why())
                    .isEqualTo(
                            "The XML is broken here, so the rest of the file was not read. What came before it was taken in.");
        });
    }

    @Test
    void callsTwoFilesOfOneSubjectTheSameNetwork() {
        byte[] xml =
                "<graphml><graph><node id=\"n1\"/></graph></graphml>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var one = Drawn.from(NetworkImporter.Format.GRAPHML, FileInput.of("harbour_edges.graphml", xml));
        var other = Drawn.from(NetworkImporter.Format.GRAPHML, FileInput.of("harbour_nodes.graphml", xml));
        var unnamed = Drawn.from(NetworkImporter.Format.GRAPHML, FileInput.of("export.graphml", xml));

        assertThat(one.objects.getFirst().id())
                .isEqualTo(other.objects.getFirst().id());
        assertThat(unnamed.objects.getFirst().id())
                .isNotEqualTo(one.objects.getFirst().id());
    }

    @Test
    void readsAnyNumberOfAmpersands() {
        var nodes = new StringBuilder("<graphml><graph>");
        for (int node = 0; node < 40_000; node++) {
            nodes.append("<node id='&lt;").append(node).append("&gt;'><data key='name'>A &amp; B</data></node>");
        }

        var drawn = Drawn.graphml(nodes + "</graph></graphml>");

        assertThat(drawn.refused).isEmpty();
        assertThat(drawn.objects).hasSize(40_000);
    }
}

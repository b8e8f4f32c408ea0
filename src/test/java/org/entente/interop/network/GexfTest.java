package org.entente.interop.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.entente.interop.Told;
import org.junit.jupiter.api.Test;

class GexfTest {

    private static String gexf(String graph, String inside) {
        return """
                <gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
                <graph %s>
                <attributes class="node"><attribute id="0" title="kind" type="string"/>
                <attribute id="1" title="aliases" type="liststring"/>
                <attribute id="2" title="armed" type="boolean"><default>false</default></attribute></attributes>
                <attributes class="edge"><attribute id="0" title="weight" type="float"/></attributes>
                %s
                </graph></gexf>""".formatted(graph, inside);
    }

    private static String valid(org.entente.interop.Imported object, String property) {
        return Objects.requireNonNull(Drawn.said(object, property).getFirst().valid())
                .plain();
    }

    @Test
    void makesObjectsOfNodesAndLinksOfEdges() {
        var drawn = Drawn.gexf(gexf("defaultedgetype=\"directed\"", """
                <nodes><node id="1" label="Ana"><attvalues><attvalue for="0" value="person"/>
                <attvalue for="1" value="['A', 'the \\'cat\\'']"/></attvalues><viz:size value="3"/></node>
                <node id="2" label="Orla" pid="1"><attvalues><attvalue for="2" value="true"/></attvalues></node></nodes>
                <edges><edge id="7" source="1" target="2" kind="knows" weight="1.5" label="since school"/>
                <edge id="8" source="2" target="1" type="mutual"/></edges>"""));

        assertThat(drawn.refused).isEmpty();
        var ana = drawn.object("1");
        assertThat(Drawn.value(ana, "type")).isEqualTo("person");
        assertThat(Drawn.value(ana, "name")).isEqualTo("Ana");
        assertThat(Drawn.values(ana, "alias")).containsExactly("A", "the 'cat'");
        assertThat(Drawn.value(ana, "gexf.armed")).isEqualTo("false");
        assertThat(Drawn.value(drawn.object("2"), "gexf.armed")).isEqualTo("true");
        var link = drawn.object("1 → 2");
        assertThat(Drawn.value(link, "link.kind")).isEqualTo("knows");
        assertThat(Drawn.value(link, "name")).isEqualTo("since school");
        assertThat(Drawn.value(link, "weight")).isEqualTo("1.5");
        assertThat(Drawn.value(link, "gexf.direction")).isEqualTo("directed");
        assertThat(drawn.objects.stream()
                        .filter(object -> Drawn.value(object, "link.kind").equals("part-of")))
                .singleElement()
                .satisfies(part -> assertThat(part.foreignId()).isEqualTo("2 → 1"));
        assertThat(drawn.warnings).anySatisfy(told -> assertThat(told.why()).startsWith("How the network was drawn"));
    }

    @Test
    void makesValidityOfDatesAsShortAsTheyAre() {
        var drawn = Drawn.gexf(gexf("mode=\"dynamic\" timeformat=\"date\"", """
                <nodes><node id="1" label="Ana" start="1999" end="2004-05"/><node id="2" label="Bo"/></nodes>
                <edges><edge source="1" target="2" start="2001-03-12"/>
                <edge source="2" target="1"><spells><spell start="2001" end="2002"/><spell start="2004"/></spells></edge>
                <edge source="2" target="2" end="soon"/></edges>"""));

        assertThat(valid(drawn.object("1"), "name")).isEqualTo("1999/2004-05");
        assertThat(valid(drawn.object("1 → 2"), "link.kind")).isEqualTo("2001-03-12/");
        assertThat(drawn.objects.stream()
                        .filter(object -> object.foreignId().equals("2 → 1"))
                        .map(link -> valid(link, "link.from")))
                .containsExactly("2001/2002", "2004/");
        assertThat(drawn.objects.stream().map(object -> object.id()).distinct()).hasSize(6);
        assertThat(Drawn.said(drawn.object("2 → 2"), "link.kind").getFirst().valid())
                .isNull();
        assertThat(drawn.warnings).contains(new Told("line 10", "“soon” is not a time; it was left out as a time."));
    }

    @Test
    void givesAValueItsOwnTime() {
        var drawn = Drawn.gexf(gexf("mode=\"dynamic\" timeformat=\"dateTime\" timezone=\"Europe/Oslo\"", """
                <nodes><node id="1" label="A"/><node id="2" label="B"/></nodes>
                <edges><edge source="1" target="2"><attvalues>
                <attvalue for="0" value="1" start="2020-01-01T12:00:00" end="2020-01-02T12:00:00"/>
                <attvalue for="0" value="2" timestamp="2020-02-01T00:00:00Z"/></attvalues></edge></edges>"""));

        assertThat(Drawn.said(drawn.object("1 → 2"), "weight").stream()
                        .map(said -> Objects.requireNonNull(said.valid()).plain()))
                .containsExactly(
                        "2020-01-01T11:00:00Z/2020-01-02T11:00:00Z", "2020-02-01T00:00:00Z/2020-02-01T00:00:00Z");
    }

    @Test
    void neverTakesANumberForAYear() {
        var drawn = Drawn.gexf(gexf("mode=\"dynamic\" timeformat=\"integer\"", """
                <nodes><node id="1" label="Ana" start="1999"/></nodes>"""));

        assertThat(Drawn.said(drawn.object("1"), "name").getFirst().valid()).isNull();
        assertThat(Drawn.value(drawn.object("1"), "gexf.time-start")).isEqualTo("1999");
        assertThat(drawn.warnings)
                .contains(new Told(
                        "harbour.gexf",
                        "1 time is a plain number and no date, so no validity was made of them. Those of objects and links"
                                + " were kept as text."));
    }

    @Test
    void spansTheTimesOfAnObject() {
        var drawn = Drawn.gexf(gexf("timeformat=\"date\"", """
                <nodes><node id="1" label="Ana"><spells><spell start="2001" end="2002"/><spell start="2004" end="2005"/>
                </spells></node></nodes>"""));

        assertThat(valid(drawn.object("1"), "name")).isEqualTo("2001/2005");
        assertThat(drawn.warnings)
                .contains(new Told(
                        "line 7 (1)",
                        "It is there 2 times with gaps between. It came in as there from the first to the last."));
    }

    @Test
    void readsTheListsOfTimesThatTheNewestVersionHas() {
        var drawn = Drawn.gexf(gexf("timeformat=\"date\" timerepresentation=\"interval\"", """
                <nodes><node id="1" label="A"/><node id="2" label="B"/></nodes>
                <edges><edge source="1" target="2" intervals="&lt;[2001, 2002]; [2003-02, Infinity)&gt;"/>
                <edge source="2" target="1" timestamps="&lt;[2001, 2003]&gt;"/></edges>"""));

        assertThat(drawn.objects.stream()
                        .filter(object -> Drawn.value(object, "type").equals("link"))
                        .map(link -> valid(link, "link.kind")))
                .containsExactly("2001/2002", "2003-02/", "2001/2001", "2003/2003");
    }
}

package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.entente.model.work.Progress;
import org.junit.jupiter.api.Test;

class CompactGraphTest {

    private static EdgeList read(String text) throws IOException {
        return EdgeList.read(new StringReader(text), Progress.NONE);
    }

    @Test
    void seesEachLinkFromBothEnds() {
        var graph = new CompactGraph(3, new int[] {0, 1, 0}, new int[] {1, 2, 1});
        assertThat(graph.degree(0)).isEqualTo(2);
        assertThat(graph.degree(1)).isEqualTo(3);
        assertThat(graph.target(graph.firstArc(2))).isEqualTo(1);
        assertThat(graph.link(graph.firstArc(2))).isEqualTo(1);
    }

    @Test
    void countsALinkFromAnItemToItselfOnce() {
        var graph = new CompactGraph(1, new int[] {0}, new int[] {0});
        assertThat(graph.links()).isEqualTo(1);
        assertThat(graph.degree(0)).isEqualTo(1);
    }

    @Test
    void refusesALinkToNowhere() {
        assertThatThrownBy(() -> new CompactGraph(2, new int[] {0}, new int[] {2}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsCommasTabsSemicolonsAndBlanks() throws IOException {
        var list = read("\uFEFFsource,target,kind\na,b\n# remark\n\nb\tc\n\"c d\";e\nx y 3\nalone\n");
        assertThat(list.names()).containsExactly("a", "b", "c", "c d", "e", "x", "y", "alone");
        assertThat(list.graph().links()).isEqualTo(4);
    }

    @Test
    void readsAnEmptyListAsAnEmptyNetwork() throws IOException {
        assertThat(read("").graph().nodes()).isZero();
    }

    @Test
    void findsPartsAndShortestPaths() throws IOException {
        var list = read("a,b\nb,c\nc,d\na,e\ne,d\nx,y\n");
        var components = Components.of(list.graph());
        assertThat(components.count()).isEqualTo(2);
        assertThat(components.sizes()).containsExactly(5, 2);
        int d = list.names().indexOf("d");
        assertThat(Paths.shortest(list.graph(), 0, d))
                .containsExactly(0, list.names().indexOf("e"), d);
        assertThat(Paths.shortest(list.graph(), 0, list.names().indexOf("x"))).isEmpty();
        assertThat(Paths.shortest(list.graph(), 0, 0)).containsExactly(0);
    }

    @Test
    void scoresTheMiddleOfAPathAndOfAStar() throws IOException {
        assertThat(Betweenness.exact(read("a,b\nb,c\n").graph(), Progress.NONE)).containsExactly(0, 1, 0);
        assertThat(Betweenness.exact(read("h,a\nh,b\nh,c\nh,d\n").graph(), Progress.NONE))
                .containsExactly(6, 0, 0, 0, 0);
        assertThat(Betweenness.normalised(read("h,a\nh,b\nh,c\nh,d\n").graph(), Progress.NONE)[0])
                .isEqualTo(1);
    }

    @Test
    void sharesABetweennessAmongEquallyShortPaths() throws IOException {
        assertThat(Betweenness.exact(read("a,b\nb,c\nc,d\nd,a\n").graph(), Progress.NONE))
                .containsExactly(0.5, 0.5, 0.5, 0.5);
    }
}

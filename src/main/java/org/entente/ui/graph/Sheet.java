package org.entente.ui.graph;

import java.util.Arrays;
import org.entente.graph.readable.Footprints;
import org.entente.graph.readable.Room;

/** What a chart is drawn on: how much room there is, and how much of it each item takes. Screen's thread only. */
interface Sheet {

    /** As long as nobody looks. */
    Sheet UNSEEN = new Sheet() {
        @Override
        public Room room() {
            return new Room(900, 720);
        }

        @Override
        public Footprints prints(ChartState chart) {
            var nothing = new float[chart.size()];
            var radius = new float[chart.size()];
            Arrays.fill(radius, 16);
            return new Footprints(radius, nothing, nothing);
        }
    };

    Room room();

    Footprints prints(ChartState chart);
}

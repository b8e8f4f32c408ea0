package org.entente.ui.control;

import javafx.collections.ObservableList;
import org.entente.ui.door.Facet;

/** By what a list can be narrowed, and by what it is. Screen's thread only. */
public interface FacetChoices {

    ObservableList<Facet> facets();

    /** Whether only rows of the choice are kept, and of others that are chosen in its facet. */
    boolean isChosen(String facet, String choice);

    void choose(String facet, String choice, boolean isChosen);
}

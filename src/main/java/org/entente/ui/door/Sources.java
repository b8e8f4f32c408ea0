package org.entente.ui.door;

import java.util.List;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;

/** The register of what we were told. Every method may wait. */
public interface Sources {

    /**
     * One line of the register.
     *
     * @param reference such as S-0142; may be empty
     * @param origin the organisation that it comes from; may be empty
     * @param information date of the information, in words; may be empty
     * @param report date of the report, in words; may be empty
     * @param claims how many claims rest on it
     */
    record Row(
            ObjectId id,
            String reference,
            String title,
            String kind,
            String origin,
            String information,
            String report,
            int claims,
            String portion) {}

    List<Row> list(Perspective perspective);

    /** Registers a source. */
    ObjectId create(String title, String level);
}

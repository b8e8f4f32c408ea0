package org.entente.ui.source;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.entente.model.ObjectId;
import org.entente.ui.door.Sources;

/** What can be done with a source of the register. */
public interface SourceActions {

    /** Opens it by itself, to be read. */
    void open(Sources.Row source);

    /** Shows what of the log touched it. */
    void showInAudit(Sources.Row source);

    /** Asks for files to keep with it. */
    void attach(Sources.Row source);

    /** Asks on which judgement it is cited. */
    void cite(Sources.Row source);

    /** Adds it to a package. */
    void pack(Sources.Row source);

    /** Lets sources be dragged from a row of theirs. */
    void carry(Node row, Supplier<List<ObjectId>> sources);

    void copy(Sources.Row source);

    /** Asks how everything said about it is to be marked. */
    void mark(Sources.Row source);

    void tag(Sources.Row source);

    void note(Sources.Row source);

    /** Asks which other source goes back to the same origin. */
    void sameOrigin(Sources.Row source);

    void delete(Sources.Row source);
}

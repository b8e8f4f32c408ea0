package org.entente.ui.source;

import org.entente.ui.door.Sources;

/** What can be done with a source of the register. */
public interface SourceActions {

    /** Opens its page. */
    void open(Sources.Row source);

    /** Asks for files to keep with it. */
    void attach(Sources.Row source);

    void copy(Sources.Row source);

    /** Asks how everything said about it is to be marked. */
    void mark(Sources.Row source);

    void tag(Sources.Row source);

    void note(Sources.Row source);

    /** Asks which other source goes back to the same origin. */
    void sameOrigin(Sources.Row source);

    void delete(Sources.Row source);
}

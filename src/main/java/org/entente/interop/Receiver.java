package org.entente.interop;

/** Takes what an importer reads, in file order and one object at a time, so that memory does not grow with the file. */
public interface Receiver {

    /** One object of the file that holds to the format's rules. The same id may come more than once. */
    void object(Imported object);

    /**
     * An object that the file names without listing it, such as the source behind an external reference. It may come
     * again with the same content and is not counted among the objects read.
     */
    void source(Imported source);

    /**
     * A source that somebody cites by its reference, such as S-0142. It is the one that the case has under that reference, if it
     * has one; otherwise it comes in like any other {@link #source}.
     */
    default void cited(Imported source) {
        source(source);
    }

    /** An object, or a piece of the file, that does not come in. What came before and after it does. */
    void refused(Problem problem);

    /** An object that comes in although it departs from a recommendation, or something the format could not say. */
    void warning(Problem problem);
}

package org.entente.interop.network;

/** Goes through one network file and hands on what it holds. One call. */
sealed interface NetworkReader permits GraphmlReader, GexfReader {

    /** @throws XmlCursor.Stopped if the rest of the file cannot be read */
    void read();
}

package org.entente.interop.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entente.interop.Problem;
import org.entente.interop.Where;
import org.entente.model.work.EntenteException;
import org.entente.model.work.Message;
import org.jspecify.annotations.Nullable;

/**
 * Goes through an XML file one tag at a time, within bounds. A document type declaration, and with it every entity that a
 * file could declare, ends the reading.
 */
final class XmlCursor {

    /** Elements inside each other; networks written by programs need about ten. */
    static final int DEEPEST = 100;

    static final int MOST_ATTRIBUTES = 256;

    /** What the cursor stands at. */
    enum Piece {
        START,
        END,
        TEXT,
        NOTHING_MORE
    }

    /** The rest of the file cannot be read; what came before it stands. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        Stopped(Problem problem) {
            super(problem.why().key(), null, false, false);
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    private final Guard guard;
    private final XMLStreamReader reader;
    private int depth;

    /** @param guard stays the caller's to close */
    XmlCursor(Guard guard) {
        this.guard = guard;
        try {
            this.reader = factory().createXMLStreamReader(XmlText.of(guard));
        } catch (XMLStreamException | IOException | RuntimeException e) {
            throw stopped(e, Where.FILE);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty("http://javax.xml.XMLConstants/property/accessExternalDTD", "");
        // the platform counts every "&amp;" of a file against these two; entities of the file's own do not exist here
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(2 * DEEPEST)); // ours says it in words
        factory.setProperty("jdk.xml.elementAttributeLimit", String.valueOf(2 * MOST_ATTRIBUTES));
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the file is read");
        });
        return factory;
    }

    /** Goes to the next tag or piece of text. */
    Piece next() {
        try {
            while (reader.hasNext()) {
                guard.nextPiece();
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        enter();
                        return Piece.START;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return Piece.END;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        return Piece.TEXT;
                    }
                    case XMLStreamConstants.DTD -> throw stop("interop.network.doctype");
                    case XMLStreamConstants.ENTITY_REFERENCE -> throw stop("interop.network.entity");
                    default -> {} // comments, processing instructions, white space: nothing is said there
                }
            }
            return Piece.NOTHING_MORE;
        } catch (XMLStreamException | RuntimeException e) {
            throw stopped(e, where());
        }
    }

    private void enter() {
        if (++depth > DEEPEST) {
            throw stop("interop.network.deep", DEEPEST);
        }
        if (reader.getAttributeCount() > MOST_ATTRIBUTES) {
            throw stop("interop.network.attributes", MOST_ATTRIBUTES);
        }
    }

    private Stopped stop(String key, Object... arguments) {
        return new Stopped(new Problem(where(), key, arguments));
    }

    /** Our own exceptions stay what they are; whatever the parser trips over is a broken file or a failing drive. */
    private RuntimeException stopped(Exception e, Message where) {
        if (e instanceof Stopped || e instanceof EntenteException) {
            return (RuntimeException) e;
        }
        if (guard.isExceeded()) {
            return new Stopped(new Problem(where, "interop.network.piece", Guard.LARGEST_PIECE >> 20));
        }
        var failure = guard.failure();
        if (failure != null) {
            return new UncheckedIOException(failure);
        }
        var at = e instanceof XMLStreamException broken && broken.getLocation() != null
                ? Where.position(
                        Math.max(1, broken.getLocation().getLineNumber()),
                        Math.max(1, broken.getLocation().getColumnNumber()))
                : where;
        return new Stopped(new Problem(at, isBound(e) ? "interop.network.bounds" : "interop.network.broken"));
    }

    /** The platform's own limits say so by the number of their message. */
    private static boolean isBound(Exception e) {
        return String.valueOf(e.getMessage()).contains("JAXP0001");
    }

    /** Without its prefix. */
    String name() {
        return reader.getLocalName();
    }

    /** The namespace that the element belongs to; empty if to none. */
    String namespace() {
        var uri = reader.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    /** Line from 1. */
    long line() {
        return Math.max(1, reader.getLocation().getLineNumber());
    }

    Message where() {
        return Where.line(line());
    }

    int depth() {
        return depth;
    }

    /** Null if the element does not have it. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        var value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** All that belong to no namespace of their own, in file order. */
    Map<String, String> attributes() {
        var all = new LinkedHashMap<String, String>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            var uri = reader.getAttributeNamespace(i);
            if (uri == null || uri.isEmpty()) {
                all.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
        }
        return all;
    }

    /** Adds the text that the cursor stands at, as far as there is room. */
    void appendText(StringBuilder text, int most) {
        int length = Math.min(reader.getTextLength(), Math.max(0, most + 1 - text.length()));
        text.append(reader.getTextCharacters(), reader.getTextStart(), length);
    }
}

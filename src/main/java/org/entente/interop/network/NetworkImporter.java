package org.entente.interop.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.LongConsumer;
import org.entente.catalogue.Catalogue;
import org.entente.interop.FileInput;
import org.entente.interop.ImportOptions;
import org.entente.interop.Importer;
import org.entente.interop.InteropException;
import org.entente.interop.Problem;
import org.entente.interop.Receiver;
import org.entente.interop.Where;
import org.entente.interop.table.HeaderWords;
import org.entente.model.work.Progress;

/**
 * Reads networks: GraphML, and GEXF 1.1 to 1.3. Goes through the file twice, first for the ids of its nodes, because an edge
 * may come before its ends. Holds one node or edge at a time, besides 20 bytes or so for each of their ids.
 */
public final class NetworkImporter implements Importer {

    /** A format that this importer reads. */
    public enum Format {
        GRAPHML("graphml"),
        GEXF("gexf");

        private final String key;

        Format(String key) {
            this.key = key;
        }

        /** What the command line calls it, and the name of the file's outermost element. */
        public String key() {
            return key;
        }
    }

    private final Format format;
    private final Catalogue catalogue;

    public NetworkImporter(Format format, Catalogue catalogue) {
        this.format = format;
        this.catalogue = catalogue;
    }

    @Override
    public void read(FileInput in, ImportOptions options, Receiver out, Progress progress) {
        try {
            var ids = new NetworkIds(format.key(), namespace(in, progress));
            var listed = new IdIndex();
            pass(in, new NodeIds(ids, listed), progress, done -> progress.report(done / 2, in.size()));
            var names = new ForeignNames(catalogue);
            var mapper = new NetworkMapper(ids, catalogue, names, options, out, listed);
            pass(in, mapper, progress, done -> progress.report((in.size() + done) / 2, in.size()));
            mapper.tell(Where.named(in.name()));
        } catch (IOException e) {
            throw new InteropException("interop.file.unreadable", e, in.name());
        } catch (UncheckedIOException e) {
            throw new InteropException("interop.file.unreadable", e, in.name());
        }
    }

    private void pass(FileInput in, NetworkTaker taker, Progress progress, LongConsumer far) throws IOException {
        try (var guard = new Guard(in.open(), progress, far)) {
            var cursor = new XmlCursor(guard);
            if (isFormat(cursor, taker)) {
                reader(cursor, taker).read();
            }
        } catch (XmlCursor.Stopped stopped) {
            taker.refused(stopped.problem());
        }
    }

    private boolean isFormat(XmlCursor cursor, NetworkTaker taker) {
        var piece = cursor.next();
        while (piece == XmlCursor.Piece.TEXT) {
            piece = cursor.next();
        }
        if (piece != XmlCursor.Piece.START || !cursor.name().equals(format.key())) {
            taker.refused(new Problem(
                    cursor.where(),
                    "interop.network.root",
                    format == Format.GRAPHML ? "GraphML" : "GEXF",
                    format.key(),
                    piece == XmlCursor.Piece.START ? NetworkValues.shown(cursor.name()) : ""));
            return false;
        }
        return true;
    }

    private NetworkReader reader(XmlCursor cursor, NetworkTaker taker) {
        return switch (format) {
            case GRAPHML -> new GraphmlReader(cursor, taker);
            case GEXF -> new GexfReader(cursor, taker);
        };
    }

    /** The file's subject, as for tables; the file itself if its name has none. */
    private static String namespace(FileInput in, Progress progress) throws IOException {
        String guessed = HeaderWords.load().namespace(in.name(), in.content().folder());
        return guessed.isEmpty() ? sha256(in, progress) : guessed;
    }

    private static String sha256(FileInput in, Progress progress) throws IOException {
        try (InputStream bytes = in.open()) {
            var digest = MessageDigest.getInstance("SHA-256");
            var digesting = new DigestInputStream(bytes, digest);
            byte[] buffer = new byte[1 << 16];
            while (digesting.read(buffer) >= 0) {
                progress.checkCancelled();
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The first pass. What is wrong is told in the second. */
    private record NodeIds(NetworkIds ids, IdIndex listed) implements NetworkTaker {
        @Override
        public void node(ForeignThing.Node node) {
            listed.met(ids.node(node.id()));
        }

        @Override
        public void edge(ForeignThing.Edge edge) {}

        @Override
        public void refused(Problem problem) {}

        @Override
        public void warning(Problem problem) {}

        @Override
        public void leftOut(LeftOut what) {}
    }
}

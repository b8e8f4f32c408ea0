package org.entente.app.graph;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.entente.app.AppException;
import org.entente.app.outgoing.FileWriting;
import org.entente.app.outgoing.Leak;
import org.entente.graph.ForceLayout;
import org.entente.graph.Positions;
import org.entente.model.work.Progress;
import org.entente.picture.chart.GraphPicture;
import org.entente.picture.out.Pdf;
import org.entente.picture.out.Png;
import org.entente.picture.out.Svg;
import org.entente.picture.scene.Scene;
import org.jspecify.annotations.Nullable;

/** The file that an order asks for: a picture, or a table with a line for every item. */
final class NetworkFile {

    private static final double SHARP = 2;
    private static final String TABLE = "tsv";
    private static final Set<String> ENDINGS = Set.of("png", "svg", "pdf", TABLE);

    private final @Nullable Path out;
    private final Predicate<List<Leak>> keepsBack;
    private final Consumer<String> written;

    /**
     * @param out null for no file
     * @param keepsBack whether these names in it keep it from being written
     * @param written hears the ending of what was written
     * @throws AppException if the ending names no format; before any work is done
     */
    NetworkFile(@Nullable Path out, Predicate<List<Leak>> keepsBack, Consumer<String> written) {
        this.written = written;
        this.out = out;
        this.keepsBack = keepsBack;
        if (out != null && !ENDINGS.contains(ending(out))) {
            throw new AppException("app.picture.ending", String.valueOf(out.getFileName()));
        }
    }

    /**
     * Writes what the ending asks for; only that is made.
     *
     * @return withheld names that kept it from being written
     */
    List<Leak> write(Supplier<Drawing> picture, Supplier<NetworkTable> table) {
        if (out == null) {
            return List.of();
        }
        String ending = ending(out);
        if (ending.equals(TABLE)) {
            var made = table.get();
            return write(out, made.leaks(), () -> made.text().getBytes(StandardCharsets.UTF_8));
        }
        var made = picture.get();
        return write(out, made.network().leaks(), () -> bytes(made.scene(), ending));
    }

    private List<Leak> write(Path file, List<Leak> leaks, Supplier<byte[]> content) {
        if (keepsBack.test(leaks)) {
            return leaks;
        }
        FileWriting.write(file, content.get());
        written.accept(ending(file));
        return List.of();
    }

    /** A network and where its items stand. */
    record Drawing(Network network, Positions positions) {

        static Drawing arranged(Network network, long seed, Progress progress) {
            return new Drawing(network, ForceLayout.seeded(seed).arrange(network.graph(), progress));
        }

        private Scene scene() {
            return GraphPicture.light()
                    .scene(network.at(positions), network.heading().banner());
        }
    }

    private static byte[] bytes(Scene scene, String ending) {
        return switch (ending) {
            case "png" -> Png.write(scene, SHARP);
            case "svg" -> Svg.write(scene);
            case "pdf" -> Pdf.write(scene);
            default -> throw new IllegalStateException("the ending was checked, and is " + ending);
        };
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}

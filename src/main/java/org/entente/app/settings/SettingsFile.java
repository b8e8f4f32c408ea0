package org.entente.app.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.entente.app.AppException;
import org.entente.app.home.Home;
import org.entente.app.outgoing.FileWriting;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The settings as a JSON file in the home folder. Keys that a newer version wrote are kept. A file that cannot be read is
 * put aside before the first write, never overwritten. Safe for several threads.
 */
public final class SettingsFile {

    private static final int LARGEST = 1 << 16;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxDocumentLength(LARGEST)
                            .build())
                    .build())
            .build();

    private final Path file;

    public SettingsFile(Home home) {
        this.file = home.settingsFile();
    }

    /**
     * What the file says.
     *
     * @param isDamaged whether some of it could not be read, so that the usual values stand there
     */
    public record Read(Settings settings, boolean isDamaged) {}

    public synchronized Read read() {
        if (!Files.exists(file)) {
            return new Read(Settings.usual(), false);
        }
        return tree().map(SettingsJson::read).orElseGet(() -> new Read(Settings.usual(), true));
    }

    /** @throws AppException if the drive is full, gone or not writable; the file is as it was then */
    public synchronized void write(Settings settings) {
        var tree = tree().orElseGet(this::begin);
        SettingsJson.write(settings, tree);
        FileWriting.writePrivately(
                file,
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree).getBytes(StandardCharsets.UTF_8));
    }

    /** Empty if there is no file, or none that can be read. */
    private Optional<ObjectNode> tree() {
        try {
            return Files.exists(file)
                            && Files.size(file) <= LARGEST
                            && JSON.readTree(Files.readAllBytes(file)) instanceof ObjectNode object
                    ? Optional.of(object)
                    : Optional.empty();
        } catch (IOException | JacksonException _) {
            return Optional.empty();
        }
    }

    private ObjectNode begin() {
        if (Files.exists(file)) {
            int number = 1;
            Path aside = aside(number);
            while (Files.exists(aside)) {
                aside = aside(++number);
            }
            try {
                Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new AppException("app.file.not-written", e, file.toString());
            }
        }
        return JSON.createObjectNode();
    }

    private Path aside(int number) {
        return file.resolveSibling(file.getFileName() + ".damaged-" + number);
    }
}

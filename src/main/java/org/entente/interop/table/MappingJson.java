package org.entente.interop.table;

import org.entente.interop.InteropException;
import org.entente.interop.Refusal;
import org.entente.model.work.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** The mapping file: JSON, described in the user guide. Unknown fields are refused, because a misspelt one would be lost. */
public final class MappingJson {

    /** What the field {@code format} says. */
    public static final String FORMAT = "entente-table-mapping/1";

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxDocumentLength(1L << 20)
                            .build())
                    .build())
            .build();

    private MappingJson() {}

    /**
     * Reads a mapping file.
     *
     * @throws InteropException with the field that is wrong
     */
    public static TableMapping read(String json) {
        try {
            return MappingReader.mapping(JSON.readTree(json));
        } catch (JacksonException e) {
            throw new InteropException("interop.mapping.unreadable", e, Message.of("interop.mapping.json"));
        } catch (Refusal e) {
            throw new InteropException("interop.mapping.unreadable", e, e.why());
        }
    }

    /** Writes a mapping so that {@link #read} gives it back. */
    public static String write(TableMapping mapping) {
        var root = JSON.createObjectNode();
        MappingWriter.write(mapping, root);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }
}

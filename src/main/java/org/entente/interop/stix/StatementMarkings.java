package org.entente.interop.stix;

import java.util.HashSet;
import java.util.Set;
import org.entente.interop.FileInput;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Which marking definitions of a file are mere statements, such as a copyright. Statements say how to handle something;
 * any other definition may restrict who sees it, and so becomes a caveat. An object may come before the definitions that
 * mark it, so the file is gone through once for them alone, when the first one is asked for.
 */
final class StatementMarkings {

    private static final int MOST = 10_000;

    private final FileInput file;
    private @Nullable Set<String> statements;

    StatementMarkings(FileInput file) {
        this.file = file;
    }

    boolean isStatement(String markingId) {
        if (statements == null) {
            statements = read();
        }
        return statements.contains(markingId);
    }

    private Set<String> read() {
        var found = new HashSet<String>();
        try (var tokens = StixImporter.tokens(file.open())) {
            var token = tokens.nextToken();
            if (token == JsonToken.START_ARRAY) {
                list(tokens, found);
            }
            while (token == JsonToken.START_OBJECT && tokens.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isObjects = tokens.currentName().equals("objects");
                if (tokens.nextToken() == JsonToken.START_ARRAY && isObjects) {
                    list(tokens, found);
                } else {
                    tokens.skipChildren();
                }
            }
        } catch (JacksonException e) {
            return found; // the pass that reads the objects meets the fault and tells it
        }
        return found;
    }

    private static void list(JsonParser tokens, Set<String> found) {
        for (var token = tokens.nextToken(); token != JsonToken.END_ARRAY; token = tokens.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                object(tokens, found);
            } else {
                tokens.skipChildren();
            }
        }
    }

    private static void object(JsonParser tokens, Set<String> found) {
        var id = "";
        boolean isStatement = false;
        while (tokens.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = tokens.currentName();
            boolean isText = tokens.nextToken() == JsonToken.VALUE_STRING;
            if (isText && name.equals("id")) {
                id = tokens.getString();
            } else if (isText && name.equals("definition_type")) {
                isStatement = tokens.getString().equals("statement");
            } else {
                tokens.skipChildren();
            }
        }
        if (isStatement && id.startsWith("marking-definition--") && found.size() < MOST) {
            found.add(id);
        }
    }
}

package org.entente.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The pages of the guide, shipped with the program. */
public final class Guide {

    /** Where everything begins; the page of screens that have none of their own. */
    public static final String START = "window";

    /** Names of the pages, in the order in which one would read them. */
    static final List<String> PAGES = List.of(
            START,
            "sample-case",
            "dashboard",
            "entities",
            "sources",
            "graph",
            "assessments",
            "exchange",
            "reports",
            "import",
            "audit",
            "settings");

    private Guide() {}

    /** The page about a screen. */
    public static String about(String screen) {
        return PAGES.contains(screen) ? screen : START;
    }

    static GuidePage page(String name) {
        try (InputStream in = Guide.class.getResourceAsStream("/guide/" + name + ".md")) {
            if (in == null) {
                throw new IllegalStateException("the page " + name + " of the guide is missing from the build");
            }
            return GuideReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

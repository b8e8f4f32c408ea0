package org.entente.ui.help;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The libraries that the program is shipped with, each with its licence. Versions are those that are running. */
public final class Libraries {

    /** {@code poi-ooxml-5.5.1.jar}, {@code javafx-base-25.0.4-linux.jar}. */
    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[^-]*)(?:-[a-z]+\\w*)?\\.jar");

    private Libraries() {}

    /** @param version as its file is called; empty if it is not on the class path, as in some ways of starting */
    public record Library(String name, String version, String licence) {}

    /** By name, as one reads it. */
    public static List<Library> shipped() {
        Map<String, String> versions = running(System.getProperty("java.class.path"));
        var libraries = new ArrayList<Library>();
        licences()
                .forEach((name, licence) -> libraries.add(new Library(name, versions.getOrDefault(name, ""), licence)));
        libraries.sort(Comparator.comparing(Library::name, String.CASE_INSENSITIVE_ORDER));
        return libraries;
    }

    static Map<String, String> running(String classPath) {
        var versions = new TreeMap<String, String>();
        for (String entry : classPath.split(Pattern.quote(java.io.File.pathSeparator))) {
            Path file = Path.of(entry).getFileName();
            Matcher jar = JAR.matcher(file == null ? "" : file.toString());
            if (jar.matches()) {
                versions.put(jar.group(1), jar.group(2));
            }
        }
        return versions;
    }

    static Map<String, String> licences() {
        try (InputStream in = Libraries.class.getResourceAsStream("/licences/libraries.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the list of libraries is missing from the build");
            }
            var licences = new TreeMap<String, String>();
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            reader.lines()
                    .map(line -> line.split("\t", 2))
                    .filter(parts -> parts.length == 2)
                    .forEach(parts -> licences.put(parts[0], parts[1]));
            return licences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

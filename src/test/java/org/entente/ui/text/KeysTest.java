package org.entente.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every key that the program asks for exists, and every key is asked for: of the window, and of what importers say. */
class KeysTest {

    private static final Path SOURCES = Path.of("src/main/java/org/entente");

    private final ResourceBundle bundle = ResourceBundle.getBundle("i18n.messages", Locale.ROOT);

    /** Keys that begin with the room's name; only the window asks for its own, the other rooms' are asked for anywhere. */
    private static TreeSet<String> literals(String room) throws IOException {
        var literal = Pattern.compile("\"(" + room + "\\.[a-z0-9.-]+)\"");
        var found = new TreeSet<String>();
        try (var files = Files.walk(room.equals("ui") ? SOURCES.resolve(room) : SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                literal.matcher(Files.readString(file)).results().forEach(match -> found.add(match.group(1)));
            }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ui", "interop"})
    void existWhenTheyAreAskedFor(String room) throws IOException {
        var missing = new ArrayList<String>();
        for (String key : literals(room)) {
            boolean isPrefix = key.endsWith(".");
            boolean exists = isPrefix
                    ? bundle.keySet().stream().anyMatch(each -> each.startsWith(key))
                    : bundle.containsKey(key);
            if (!exists) {
                missing.add(key);
            }
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ui", "interop"})
    void areAskedForWhenTheyExist(String room) throws IOException {
        var literals = literals(room);
        var unused = new ArrayList<String>();
        for (String key : bundle.keySet()) {
            boolean isOurs = key.startsWith(room + ".");
            boolean isUsed = literals.contains(key)
                    || literals.stream().anyMatch(literal -> literal.endsWith(".") && key.startsWith(literal))
                    || (key.endsWith(".tip") && literals.contains(key.substring(0, key.length() - ".tip".length())));
            if (isOurs && !isUsed) {
                unused.add(key);
            }
        }
        assertThat(unused).isEmpty();
    }

    /** A second entry would win over the first without a word. */
    @Test
    void standInTheBundleOnce() throws IOException {
        var entry = Pattern.compile("^([A-Za-z0-9_.-]+) *=");
        var met = new TreeSet<String>();
        var twice = new ArrayList<String>();
        for (String line : Files.readAllLines(Path.of("src/main/resources/i18n/messages.properties"))) {
            var found = entry.matcher(line);
            if (found.find() && !met.add(found.group(1))) {
                twice.add(found.group(1));
            }
        }
        assertThat(met).hasSizeGreaterThan(100);
        assertThat(twice).isEmpty();
    }

    /** A number after a name in Arabic letters would otherwise be drawn before it. */
    @Test
    void keepWhatFollowsANameBehindIt() {
        String sentence = Texts.english().get("ui.inspector.second", "يوسف", "12");
        var bidi = new Bidi(sentence, Bidi.DIRECTION_LEFT_TO_RIGHT);
        assertThat(bidi.getLevelAt(sentence.indexOf("12"))).isEqualTo(0);
        assertThat(bidi.getLevelAt(sentence.indexOf("يوسف"))).isEqualTo(1);
    }

    @Test
    void keepANameInAnotherScriptFromReorderingItsSentence() {
        assertThat(Texts.english().get("ui.selection.one", "يوسف")).isEqualTo("1 selected: \u2068يوسف\u2069");
        assertThat(Texts.english().get("ui.selection.one", "Karim")).isEqualTo("1 selected: Karim");
    }
}

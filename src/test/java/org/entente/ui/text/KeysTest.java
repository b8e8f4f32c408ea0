package org.entente.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every key that the window asks for exists, and every key of the window is asked for. */
class KeysTest {

    private static final Pattern LITERAL = Pattern.compile("\"(ui\\.[a-z0-9.-]+)\"");

    private final ResourceBundle bundle = ResourceBundle.getBundle("i18n.messages", Locale.ROOT);

    private static TreeSet<String> literals() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/org/entente/ui"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                LITERAL.matcher(Files.readString(file)).results().forEach(match -> found.add(match.group(1)));
            }
        }
        return found;
    }

    @Test
    void existWhenTheyAreAskedFor() throws IOException {
        var missing = new ArrayList<String>();
        for (String key : literals()) {
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

    @Test
    void areAskedForWhenTheyExist() throws IOException {
        var literals = literals();
        var unused = new ArrayList<String>();
        for (String key : bundle.keySet()) {
            boolean isOurs = key.startsWith("ui.");
            boolean isUsed = literals.contains(key)
                    || literals.stream().anyMatch(literal -> literal.endsWith(".") && key.startsWith(literal))
                    || (key.endsWith(".tip") && literals.contains(key.substring(0, key.length() - ".tip".length())));
            if (isOurs && !isUsed) {
                unused.add(key);
            }
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void keepANameInAnotherScriptFromReorderingItsSentence() {
        assertThat(Texts.english().get("ui.selection.one", "يوسف")).isEqualTo("1 selected: \u200Eيوسف\u200E");
        assertThat(Texts.english().get("ui.selection.one", "Karim")).isEqualTo("1 selected: Karim");
    }
}

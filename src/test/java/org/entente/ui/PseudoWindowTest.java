package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ui.demo.DemoWindow.unlock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.entente.catalogue.Catalogue;
import org.entente.ui.demo.DemoWalk;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.entente.ui.help.Libraries;
import org.entente.ui.theme.Family;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Every screen in English in disguise: what is not disguised came from no bundle; what is cut has no room to grow. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class PseudoWindowTest {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Path DEMO = Path.of("src/test/java/org/entente/ui/demo");

    /** Said alike in every language: keys, the product's name, formats of files, codes of markings. */
    private static final Set<String> EVERYWHERE =
            Set.of("Ctrl", "Shift", "Alt", "Entente", "docx", "pdf", "xlsx", "TLP", "KST", "EN", "ICD", "PHIA", "UK");

    private Stage stage;

    @BeforeAll
    static void disguise() {
        System.setProperty("entente.texts", "pseudo");
    }

    @AfterAll
    static void undisguise() {
        System.clearProperty("entente.texts");
    }

    @Start
    void start(Stage shared) {
        stage = new Stage(); // the shared one would keep this size for later tests
        DemoWindow.show(stage, DemoWorkstation.ready());
        stage.setWidth(1440);
        stage.setHeight(900);
    }

    @Stop
    void stop() {
        stage.close();
    }

    /** Words of the case itself: whatever the demo case says, and the catalogue's data. */
    private static Set<String> caseContent() throws IOException {
        var words = new TreeSet<String>();
        try (Stream<Path> files = Files.list(DEMO)) {
            for (Path file : files.toList()) {
                var literal = LITERAL.matcher(Files.readString(file));
                while (literal.find()) {
                    WORD.matcher(literal.group(1)).results().forEach(word -> words.add(word.group()));
                }
            }
        }
        Catalogue.load()
                .yardsticks()
                .forEach(yardstick -> yardstick
                        .bands()
                        .forEach(band -> WORD.matcher(band.term()).results().forEach(word -> words.add(word.group()))));
        Catalogue.load().markings().all().stream() // a marking is written as its scheme says, whatever the language
                .flatMap(scheme -> scheme.levels().stream())
                .forEach(level -> WORD.matcher(level.text()).results().forEach(word -> words.add(word.group())));
        for (Family family : Family.values()) { // the demo case names them after the constants
            words.add(family.name().charAt(0) + family.name().substring(1).toLowerCase(Locale.ROOT));
        }
        for (Libraries.Library library : Libraries.shipped()) {
            WORD.matcher(library.name() + " " + library.licence()).results().forEach(word -> words.add(word.group()));
        }
        words.addAll(EVERYWHERE);
        var atTheBeginning = words.stream()
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .toList();
        words.addAll(atTheBeginning); // a heading begins with a capital, whatever it is made of
        return words;
    }

    /** What is outside every bracket. */
    private static String undisguised(String said) {
        var out = new StringBuilder();
        int depth = 0;
        for (char letter : said.toCharArray()) {
            depth += letter == '[' ? 1 : 0;
            out.append(depth == 0 ? letter : ' ');
            depth -= letter == ']' && depth > 0 ? 1 : 0;
        }
        return out.toString();
    }

    private static Stream<String> said(Node node) {
        var said = Stream.<String>builder();
        add(said, node.getAccessibleText());
        if (node instanceof Labeled labeled) {
            add(said, labeled.getText());
        }
        if (node instanceof Text text && !(node instanceof FontIcon) && !(node.getParent() instanceof Labeled)) {
            add(said, text.getText());
        }
        if (node instanceof TextInputControl input) {
            add(said, input.getPromptText());
        }
        if (node instanceof Control control) {
            Tooltip tooltip = control.getTooltip();
            add(said, tooltip == null ? null : tooltip.getText());
        }
        return said.build();
    }

    private static void add(Stream.Builder<String> said, @org.jspecify.annotations.Nullable String text) {
        if (text != null) {
            said.add(text);
        }
    }

    @Test
    void saysNothingThatATranslatorCouldNotReachAndCutsNoButton(FxRobot robot) throws IOException {
        var content = caseContent();
        var walk = new DemoWalk(robot, stage);
        var foreign = new TreeSet<String>();
        var cut = new TreeSet<String>();
        java.util.function.Consumer<String> look = screen -> walk.shown().forEach(node -> {
            said(node)
                    .filter(words -> WORD.matcher(undisguised(words))
                            .results()
                            .anyMatch(word -> !content.contains(word.group())))
                    .forEach(words -> foreign.add(screen + ": " + words));
            if (node instanceof ButtonBase button && button.isTextTruncated()) {
                cut.add(screen + ": " + button.getText());
            }
        });
        robot.interact(() -> look.accept("unlock"));
        unlock(robot);
        walk.everywhere(look);
        assertThat(foreign).isEmpty();
        assertThat(cut).isEmpty();
    }
}

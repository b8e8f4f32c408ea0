package org.entente;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.app.Workstation;
import org.entente.app.home.Home;
import org.entente.app.text.Texts;
import org.entente.cli.CommandLineEdge;
import org.entente.ui.EntenteApplication;

/** Starts the workstation: without arguments the window, with arguments a command. */
public final class Main {

    private static final String WALK = "walk";

    private Main() {}

    public static void main(String[] arguments) {
        var home = Home.fromEnvironment(System.getenv()).prepare();
        int exit;
        try {
            exit = arguments.length == 0 || isFile(arguments)
                    ? window(home, Arrays.stream(arguments).map(Path::of).toList())
                    : arguments[0].equals(WALK)
                            ? walk(workstation(home))
                            : new CommandLineEdge(workstation(home)).run(arguments);
        } finally {
            home.clearScratch();
        }
        System.exit(exit);
    }

    private static Workstation workstation(Home home) {
        return new Workstation(home, new Texts(Locale.getDefault()));
    }

    /** For packaging: the start-up cache is trained on it. Not listed, because it makes a vault nobody can open again. */
    private static int walk(Workstation workstation) {
        if (workstation.identities().exists()) {
            new CommandLineEdge(workstation).explain("main.walk.home");
            return 2;
        }
        System.out.println(EntenteApplication.walk(workstation));
        return 0;
    }

    /** A package or an identity card, as a desktop hands over what was double-clicked. */
    private static boolean isFile(String[] arguments) {
        return arguments.length == 1
                && arguments[0].matches("(?i).*\\.(entente|card)")
                && Files.isRegularFile(Path.of(arguments[0]));
    }

    private static int window(Home home, List<Path> files) {
        if (!Display.isPresent(System.getenv())) {
            var edge = new CommandLineEdge(workstation(home));
            edge.explain("main.no-display");
            return edge.run("tour");
        }
        try {
            EntenteApplication.launch(() -> workstation(home), files);
            return 0;
        } catch (
                Throwable failure) { // the window system fails in errors as well as exceptions; each needs a plain word
            var missing = Display.missingLibrary(failure);
            if (missing.isEmpty()) {
                throw failure;
            }
            new CommandLineEdge(workstation(home))
                    .explain(
                            "main.missing-library",
                            missing.get().library(),
                            missing.get().debianPackage());
            return 1;
        }
    }
}

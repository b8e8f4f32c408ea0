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
        var texts = new Texts(Locale.getDefault());
        var workstation = new Workstation(home, texts);
        int exit;
        try {
            exit = arguments.length == 0 || isFile(arguments)
                    ? window(workstation, Arrays.stream(arguments).map(Path::of).toList())
                    : arguments[0].equals(WALK) ? walk(workstation) : new CommandLineEdge(workstation).run(arguments);
        } finally {
            home.clearScratch();
        }
        System.exit(exit);
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

    private static int window(Workstation workstation, List<Path> files) {
        var edge = new CommandLineEdge(workstation);
        if (!Display.isPresent(System.getenv())) {
            edge.explain("main.no-display");
            return edge.run("tour");
        }
        try {
            EntenteApplication.launch(workstation, files);
            return 0;
        } catch (
                Throwable failure) { // the window system fails in errors as well as exceptions; each needs a plain word
            var missing = Display.missingLibrary(failure);
            if (missing.isEmpty()) {
                throw failure;
            }
            edge.explain(
                    "main.missing-library",
                    missing.get().library(),
                    missing.get().debianPackage());
            return 1;
        }
    }
}

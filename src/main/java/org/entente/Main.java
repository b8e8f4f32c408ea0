package org.entente;

import java.util.Locale;
import org.entente.app.AppException;
import org.entente.app.Workstation;
import org.entente.app.home.Home;
import org.entente.app.text.Texts;
import org.entente.cli.CommandLineEdge;
import org.entente.ui.EntenteApplication;
import org.entente.ui.HandedOver;

/** Starts the workstation: without arguments the window, with arguments a command. */
public final class Main {

    private static final String WALK = "walk";

    private Main() {}

    public static void main(String[] arguments) {
        LogLine.use();
        Home home;
        try {
            home = Home.fromEnvironment(System.getenv()).prepare();
        } catch (AppException e) {
            System.err.println(new Texts(Locale.getDefault()).say(e));
            System.exit(1);
            return;
        }
        int exit;
        try {
            var handed = HandedOver.of(arguments);
            exit = handed.isPresent()
                    ? window(home, handed.get())
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

    private static int window(Home home, HandedOver handed) {
        if (!Display.isPresent(System.getenv())) {
            var edge = new CommandLineEdge(workstation(home));
            edge.explain("main.no-display");
            return edge.run("tour");
        }
        try {
            EntenteApplication.launch(() -> workstation(home), handed);
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

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
    private static final String PASSPHRASE = "ENTENTE_PASSPHRASE";

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
                    : arguments[0].equals(WALK) ? walk(home) : new CommandLineEdge(workstation(home)).run(arguments);
        } finally {
            home.clearScratch();
        }
        System.exit(exit);
    }

    private static Workstation workstation(Home home) {
        return new Workstation(home, new Texts(Locale.getDefault()));
    }

    /**
     * For packaging: the start-up cache is trained on it, so it goes the way of {@link #window}. Not listed, because what it makes is
     * of use to nobody else.
     */
    private static int walk(Home home) {
        String passphrase = System.getenv(PASSPHRASE);
        if (passphrase == null || passphrase.isEmpty()) {
            new CommandLineEdge(workstation(home)).explain("main.walk.passphrase", PASSPHRASE);
            return 2;
        }
        var seen = EntenteApplication.walk(passphrase.toCharArray());
        int exit = window(home, HandedOver.NOTHING);
        if (exit == 0) {
            System.out.println(seen.join());
        }
        return exit;
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

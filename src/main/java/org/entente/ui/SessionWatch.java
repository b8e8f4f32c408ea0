package org.entente.ui;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Hears from the desktop that the screen is being locked or the machine goes to sleep. On Linux these are messages of logind and
 * of the screen saver on the D-Bus, which {@code gdbus} writes down line by line; where that tool or its bus is missing, nothing
 * is heard, and the idle time has to do.
 */
final class SessionWatch implements AutoCloseable {

    /** What tells of the session, one process each: a bus that is not there ends only its own. */
    static final List<List<String>> LINUX = List.of(
            List.of("gdbus", "monitor", "--system", "--dest", "org.freedesktop.login1"),
            List.of("gdbus", "monitor", "--session", "--dest", "org.freedesktop.ScreenSaver"),
            List.of("gdbus", "monitor", "--session", "--dest", "org.gnome.ScreenSaver"));

    private static final Pattern LEAVING = Pattern.compile(
            "\\.PrepareForSleep \\(true|\\.Session\\.Lock \\(\\)|\\.ActiveChanged \\(true|'LockedHint': <true>");

    private final List<Process> monitors = new ArrayList<>();
    private boolean isClosed;

    /**
     * @param commands write a line for whatever happens to the session
     * @param left told, on a thread of its own, whenever nobody can be in front of the window any more
     */
    SessionWatch(List<List<String>> commands, Runnable left) {
        Thread.ofVirtual()
                .start(() -> commands.forEach(command -> listen(command, left))); // starting each takes its time
        Runtime.getRuntime().addShutdownHook(new Thread(this::close)); // whoever is ended leaves no listeners behind
    }

    /** What this system has to listen with. */
    static List<List<String>> commands() {
        return System.getProperty("os.name", "").equals("Linux") ? LINUX : List.of();
    }

    private void listen(List<String> command, Runnable left) {
        Process monitor;
        try {
            monitor = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException _) {
            return; // the tool is not there
        }
        if (isKept(monitor)) {
            Thread.ofVirtual().start(() -> read(monitor, left));
        } else {
            monitor.destroy();
        }
    }

    private synchronized boolean isKept(Process monitor) {
        return !isClosed && monitors.add(monitor);
    }

    private static void read(Process monitor, Runnable left) {
        try (var lines = monitor.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (isLeaving(line)) {
                    left.run();
                }
            }
        } catch (IOException _) {
            monitor.destroy(); // it was closed, or will say nothing more
        }
    }

    /** Whether a line says that the screen is being locked or the machine goes to sleep. */
    static boolean isLeaving(String line) {
        return LEAVING.matcher(line).find();
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        monitors.forEach(Process::destroy);
    }
}

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes the launchers {@code entente} and {@code entente.bat}, bound to the JDK that runs this program, so that they work
 * whatever {@code java} is on the PATH. Run by the build; no compilation needed.
 *
 * <p>Arguments: the build's target folder, the name of the program's jar in it.
 */
final class WriteLauncher {

    /**
     * No core dumps, no attaching, no performance data, no crash report of the JVM: a case must not reach the disk by these.
     * The JVM's own temporary folder is set by the program before first use.
     */
    private static final String OPTIONS = "-XX:-CreateCoredumpOnCrash -XX:+DisableAttachMechanism -XX:-UsePerfData"
            + " -XX:+SuppressFatalErrorMessage -XX:+UseSerialGC -XX:TieredStopAtLevel=4"
            + " --enable-native-access=ALL-UNNAMED -Dprism.order=sw -Dfile.encoding=UTF-8";

    public static void main(String[] arguments) throws IOException {
        var target = Path.of(arguments[0]);
        var home = target.resolve("entente");
        Files.createDirectories(home.resolve("bin"));
        Files.copy(
                target.resolve(arguments[1]),
                home.resolve("lib").resolve("entente.jar"),
                StandardCopyOption.REPLACE_EXISTING);
        var java = Path.of(System.getProperty("java.home"));
        write(home.resolve("bin/entente"), unix(java));
        write(home.resolve("bin/entente.bat"), windows(java).replace("\n", "\r\n"));
    }

    private static String unix(Path java) {
        return """
                #!/bin/sh
                # Starts Entente with the JDK that built it; ENTENTE_JAVA names another. ENTENTE_JVM_OPTIONS adds options.
                ulimit -c 0
                self=$(readlink -f "$0")
                home=$(dirname "$(dirname "$self")")
                java="${ENTENTE_JAVA:-%s/bin/java}"
                if [ ! -x "$java" ]; then
                  echo "Entente needs the JDK it was built with, and $java is not there. Set ENTENTE_JAVA to the java of a JDK 25, or build again." >&2
                  exit 1
                fi
                exec "$java" %s $ENTENTE_JVM_OPTIONS -cp "$home/lib/*" org.entente.Main "$@"
                """
                .formatted(java, OPTIONS);
    }

    private static String windows(Path java) {
        return """
                @echo off
                rem Starts Entente with the JDK that built it; ENTENTE_JAVA names another. Untested.
                if not defined ENTENTE_JAVA set "ENTENTE_JAVA=%s\\bin\\java.exe"
                "%%ENTENTE_JAVA%%" %s %%ENTENTE_JVM_OPTIONS%% -cp "%%~dp0..\\lib\\*" org.entente.Main %%*
                """
                .formatted(java, OPTIONS);
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
        if (!file.toString().endsWith(".bat")) {
            file.toFile().setExecutable(true, false);
        }
    }
}

package org.entente;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the window needs from the machine before JavaFX can show it. */
final class Display {

    /** A system library that is not there, and the Debian package that has it. */
    record Missing(String library, String debianPackage) {}

    private static final Pattern LIBRARY = Pattern.compile("(lib[A-Za-z0-9_+-]+)\\.so(\\.[0-9.]+)?: cannot open");

    private static final Map<String, String> PACKAGES = Map.of(
            "libgtk-3", "libgtk-3-0",
            "libGL", "libgl1",
            "libXtst", "libxtst6",
            "libXxf86vm", "libxxf86vm1",
            "libX11", "libx11-6",
            "libfreetype", "libfreetype6",
            "libfontconfig", "libfontconfig1",
            "libpangoft2-1", "libpangoft2-1.0-0");

    private Display() {}

    static boolean isPresent(Map<String, String> environment) {
        if (!System.getProperty("os.name").equals("Linux")) {
            return true;
        }
        return !environment.getOrDefault("DISPLAY", "").isEmpty();
    }

    static Optional<Missing> missingLibrary(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var match = LIBRARY.matcher(String.valueOf(cause.getMessage()));
            if (match.find()) {
                String name = match.group(1);
                return Optional.of(
                        new Missing(name, PACKAGES.getOrDefault(name, name.toLowerCase(java.util.Locale.ROOT))));
            }
        }
        return Optional.empty();
    }
}

package org.entente.app.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** Whether a file begins as files of its media type do. Types of which nothing is known fit anything but a program. */
final class FileKind {

    /** How many bytes of a file are looked at. */
    static final int LONGEST = 512;

    private static final String ZIP = "PK\3\4";

    private static final Map<String, String> BEGINNINGS = Map.of(
            "image/png", "\u0089PNG",
            "image/jpeg", "\u00FF\u00D8\u00FF",
            "image/gif", "GIF8",
            "application/pdf", "%PDF-",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ZIP,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ZIP);

    private static final String[] PROGRAMS = {"MZ", "\u007FELF", "\u00CA\u00FE\u00BA\u00BE", "#!"};

    private FileKind() {}

    static boolean fits(String mediaType, byte[] beginning) {
        String begins = new String(beginning, StandardCharsets.ISO_8859_1);
        String expected = BEGINNINGS.get(mediaType);
        if (expected != null) {
            return begins.startsWith(expected);
        }
        boolean isText = mediaType.startsWith("text/") || mediaType.equals("application/json");
        return !(isText && begins.indexOf('\0') >= 0) && Arrays.stream(PROGRAMS).noneMatch(begins::startsWith);
    }
}

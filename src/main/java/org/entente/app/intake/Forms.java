package org.entente.app.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.model.work.Message;

/** The first bytes of the formats that analysts have. */
final class Forms {

    static final int PEEKED = 64 << 10;

    private static final String GRAPHML = "GraphML";
    private static final Pattern ROOT = Pattern.compile("<([A-Za-z_][\\w.-]*:)?([A-Za-z_][\\w.-]*)");
    private static final Pattern XML_ASIDE = Pattern.compile("<!--.*?(-->|\\z)|<\\?.*?(\\?>|\\z)", Pattern.DOTALL);

    /** Line comments of Pajek, GML and DOT. */
    private static final Pattern COMMENT = Pattern.compile("\\A(\\s*(%|#|//)[^\\n]*\\n)+");

    private static final int COMMENTED = 4096;

    /**
     * Text that begins so.
     *
     * @param words at the beginning of the text, in lower case
     */
    private record Opening(Pattern words, FileForm.Foreign form) {}

    private static final List<Opening> OPENINGS = List.of(
            opening(
                    "\\*(vertices|nodes|network|matrix|arcs|arcslist|edges|edgeslist|partition)\\b",
                    "app.import.foreign.pajek"),
            opening("\\*(node|tie)\\s+(data|properties)\\b", "app.import.foreign.netdraw"),
            opening("(strict\\s+)?(di)?graph(\\s+(\\w+|\"[^\"\\n]*\"))?\\s*\\{", "app.import.foreign.dot"),
            opening("((creator|version|comment)\\s[^\\n]*\\s+)*graph\\s*\\[", "app.import.foreign.gml"),
            opening("nodedef\\s*>", "app.import.foreign.gdf"),
            opening("dl\\s+(n|nr|nm)\\s*=", "app.import.foreign.ucinet"));

    private Forms() {}

    private static Opening opening(String words, String name) {
        return new Opening(Pattern.compile("\\A" + words), new FileForm.Foreign(Message.of(name), GRAPHML));
    }

    private static FileForm foreign(String name) {
        return new FileForm.Foreign(Message.of(name), GRAPHML);
    }

    /** @param name of the file, in lower case */
    static FileForm of(String name, byte[] start) {
        if (start.length > 1 && start[0] == 'P' && start[1] == 'K') {
            return archive(name, start);
        }
        boolean isCompound = start.length > 2 && start[0] == (byte) 0xD0 && start[1] == (byte) 0xCF;
        if (isCompound && (name.endsWith(".anb") || name.endsWith(".ant"))) {
            return foreign("app.import.foreign.anb");
        }
        if (name.endsWith(".##h") || name.endsWith(".##d")) {
            return foreign("app.import.foreign.ucinet");
        }
        if (isCompound) {
            return new FileForm.Read("xlsx"); // an old workbook, which the reader of tables refuses by name
        }
        return text(start);
    }

    private static FileForm archive(String name, byte[] start) {
        String listed = new String(start, StandardCharsets.ISO_8859_1);
        if (name.endsWith(".gephi")) {
            return foreign("app.import.foreign.gephi");
        }
        if (name.endsWith(".star") || listed.startsWith("graph.txt", 30)) {
            return foreign("app.import.foreign.constellation");
        }
        if (name.endsWith(".kmz") || listed.startsWith("doc.kml", 30)) {
            return new FileForm.Foreign(Message.of("app.import.foreign.kml"), "CSV");
        }
        return new FileForm.Read("xlsx");
    }

    private static FileForm text(byte[] start) {
        String text = decoded(start);
        if (text.startsWith("<")) {
            return xml(text);
        }
        if (text.startsWith("{") || text.startsWith("[")) {
            return json(text);
        }
        String lower = COMMENT.matcher(text.substring(0, Math.min(COMMENTED, text.length())))
                .replaceFirst("")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        for (var opening : OPENINGS) {
            if (opening.words().matcher(lower).find()) {
                return opening.form();
            }
        }
        return isText(start) ? new FileForm.Plain() : new FileForm.Unknown();
    }

    private static String decoded(byte[] start) {
        // zero bytes are those of UTF-16, whose letters of markup are ASCII
        String text =
                new String(start, StandardCharsets.UTF_8).replace("\0", "").stripLeading();
        int begin = 0;
        while (begin < text.length() && (text.charAt(begin) == '\uFEFF' || text.charAt(begin) == '\uFFFD')) {
            begin++;
        }
        return text.substring(begin).stripLeading();
    }

    private static boolean isText(byte[] start) {
        int controls = 0;
        for (byte each : start) {
            controls += each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r' && each != 0 ? 1 : 0;
        }
        return controls == 0;
    }

    private static FileForm xml(String text) {
        var root = ROOT.matcher(XML_ASIDE.matcher(text).replaceAll(""));
        String name = root.find() ? root.group(2) : "";
        return switch (name) {
            case "graphml", "gexf" -> new FileForm.Read(name);
            case "kml" -> new FileForm.Foreign(Message.of("app.import.foreign.kml"), "CSV");
            case "gpx" -> new FileForm.Foreign(Message.of("app.import.foreign.gpx"), "CSV");
            case "Chart" -> foreign("app.import.foreign.anb");
            // STIX 1 is XML; its importer refuses it by name
            default ->
                text.toLowerCase(Locale.ROOT).contains("stix") ? new FileForm.Read("stix") : new FileForm.Markup();
        };
    }

    private static FileForm json(String text) {
        if (text.contains("\"FeatureCollection\"")) {
            return new FileForm.Foreign(Message.of("app.import.foreign.geojson"), "CSV");
        }
        boolean isStix = text.contains("spec_version") || text.contains("bundle--") || text.contains("--");
        return !isStix && text.contains("\"Event\"")
                ? new FileForm.Foreign(Message.of("app.import.foreign.misp"), "STIX 2.1")
                : new FileForm.Read("stix");
    }
}

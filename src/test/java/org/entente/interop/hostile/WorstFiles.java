package org.entente.interop.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes files that are built to exhaust a reader. */
record WorstFiles(Path folder) {

    private static final int BLOCK = 1 << 16;
    private static final int MEBI = 1 << 20;
    private static final long BOMB = 600L * MEBI;
    private static final String IDENTITY =
            "{\"type\":\"identity\",\"spec_version\":\"2.1\",\"id\":\"identity--c78cb6e5-0c4b-4611-8297-d1b8b55e40b5\","
                    + "\"created\":\"2024-01-01T00:00:00.000Z\",\"modified\":\"2024-01-01T00:00:00.000Z\"";

    @FunctionalInterface
    private interface Content {
        void writeTo(Writer out) throws IOException;
    }

    void writeAll() throws IOException {
        text("one-cell.csv", out -> {
            out.write("name,note\nfirst,");
            repeat(out, "x", 60 * MEBI);
            out.write("\nlast,end\n");
        });
        text("one-quoted-cell.csv", out -> {
            out.write("name,note\nfirst,\"");
            repeat(out, "x", 60 * MEBI);
            out.write("\"\nlast,end\n");
        });
        text("quote-never-closed.csv", out -> {
            out.write("name,note\nfirst,\"open\n");
            repeat(out, "second,row\n", 16 * MEBI / 11);
        });
        text("quotes-never-closed.csv", out -> {
            out.write("name,note\n");
            repeat(out, "first,\"open\n", 60 * MEBI / 12);
        });
        text("million-columns.csv", out -> {
            repeat(out, "name,", 1_000_000);
            out.write("\n");
            repeat(out, "a,", 1_000_000);
            out.write("\n");
        });
        text("million-empty-columns.csv", out -> {
            out.write("name,note\nfirst,row\n");
            repeat(out, ",", 1_000_000);
            out.write("\nlast,row\n");
        });
        text("deep.json", out -> {
            out.write("{\"type\":\"bundle\",\"id\":\"bundle--5d0092c5-5f74-4287-9642-33f4c354e56d\",\"objects\":");
            repeat(out, "[", 10 * MEBI);
        });
        text("deep-objects.json", out -> repeat(out, "{\"a\":", 5 * MEBI));
        text("many-keys.json", out -> {
            out.write(IDENTITY + ",\"name\":\"A\"");
            for (int key = 0; key < 200_000; key++) {
                out.write(",\"x_key_" + key + "\":" + key);
            }
            out.write("}");
        });
        text("many-colliding-keys.json", out -> {
            out.write("[" + IDENTITY);
            for (int key = 0; key < 1 << 16; key++) {
                out.write(",\"x_" + colliding(key) + "\":1");
            }
            out.write("}]");
        });
        text("long-string.json", out -> {
            out.write("{\"type\":\"identity\",\"name\":\"");
            repeat(out, "x", 100 * MEBI);
            out.write("\"}");
        });
        text("long-name.json", out -> {
            out.write("{\"");
            repeat(out, "x", 100 * MEBI);
            out.write("\":1}");
        });
        text("long-number.json", out -> {
            out.write("[{\"type\":\"identity\",\"x\":");
            repeat(out, "9", 20 * MEBI);
            out.write("}]");
        });
        text("many-bad-objects.json", out -> {
            out.write("[1");
            repeat(out, ",{}", 1_000_000);
            out.write("]");
        });
        text("wide-description.json", out -> {
            out.write(IDENTITY + ",\"name\":\"A\",\"description\":\"ж");
            noise(out, 15 * MEBI);
            out.write("\"}");
        });
        text("many-numbers.json", out -> {
            out.write(IDENTITY + ",\"name\":\"A\",\"x_list\":[1");
            repeat(out, ",1", 900_000);
            out.write("]}");
        });
        matrix();
        workbook("sheet-bomb.xlsx", "<row r=\"1\"><c t=\"inlineStr\"><is><t>", "x", "</t></is></c></row>");
        workbook("rows-bomb.xlsx", "", "<row><c><v>1</v></c></row>", "");
        workbook("empty-rows-bomb.xlsx", "", "<row/>", "");
        shared("shared-texts-bomb.xlsx", out -> repeat(out, "x", BOMB));
        shared("wide-shared-texts.xlsx", out -> {
            out.write("ж");
            noise(out, 62 * MEBI);
        });
        shared("many-shared-texts.xlsx", out -> {
            noise(out, 2 * MEBI);
            repeat(out, "</t></si><si><t>x", 60 * MEBI / 17);
        });
        entities("entities-bomb.xlsx");
        networks();
    }

    private void networks() throws IOException {
        text("deep.graphml", out -> {
            out.write("<graphml>");
            repeat(out, "<graph><node id='n'>", 3 * MEBI);
        });
        text("entities.graphml", out -> {
            out.write("<?xml version='1.0'?><!DOCTYPE graphml [<!ENTITY a 'lol'>");
            for (char each = 'b'; each < 'l'; each++) {
                out.write("<!ENTITY " + each + " '");
                repeat(out, "&" + (char) (each - 1) + ";", 10);
                out.write("'>");
            }
            out.write("]><graphml><graph><node id='&k;'/></graph></graphml>");
        });
        text(
                "outside.gexf",
                out -> out.write(
                        "<!DOCTYPE gexf SYSTEM 'file:///etc/hostname' [<!ENTITY x SYSTEM"
                                + " 'file:///etc/passwd'>]><gexf><graph><nodes><node id='1' label='&x;'/></nodes></graph></gexf>"));
        text("long-label.gexf", out -> {
            out.write("<gexf><graph><nodes><node id='1' label='");
            repeat(out, "x", 60 * MEBI);
            out.write("'/></nodes></graph></gexf>");
        });
        text("long-comment.graphml", out -> {
            out.write("<graphml><!--");
            repeat(out, "x", 60 * MEBI);
            out.write("--></graphml>");
        });
        text("long-value.graphml", out -> {
            out.write("<graphml><graph><node id='n'><data key='k'>");
            repeat(out, "x ", 30 * MEBI);
            out.write("</data></node></graph></graphml>");
        });
        text("many-values.graphml", out -> {
            out.write("<graphml><graph><node id='n'>");
            repeat(out, "<data key='k'>x</data>", 1_000_000);
            out.write("</node></graph></graphml>");
        });
        text("many-attributes.gexf", out -> {
            out.write("<gexf><graph><nodes><node id='1'");
            for (int attribute = 0; attribute < 257; attribute++) {
                out.write(" a" + attribute + "='x'");
            }
            out.write("/></nodes></graph></gexf>");
        });
        text("many-ends.graphml", out -> {
            out.write("<graphml><graph><hyperedge>");
            repeat(out, "<endpoint node='n'/>", 1_000_000);
            out.write("</hyperedge></graph></graphml>");
        });
        text("many-names.graphml", out -> {
            out.write("<graphml>");
            for (int key = 0; key < 200_000; key++) {
                out.write("<key id='k" + key + "' for='all' attr.name='name " + key + "'><default>x</default></key>");
            }
            out.write("<graph><node id='n1'/><node id='n2'/></graph></graphml>");
        });
        text("huge-numbers.gexf", out -> {
            out.write(
                    "<gexf><graph><attributes class='node'><attribute id='0' title='n' type='double'/></attributes><nodes>");
            repeat(out, "<node id='1'><attvalues><attvalue for='0' value='1e999999999'/></attvalues></node>", 1_000);
            out.write("</nodes></graph></gexf>");
        });
    }

    /** Sixteen bits as a text, so that all texts of one length have one {@code hashCode}: "Aa" and "BB" have the same. */
    private static String colliding(int bits) {
        var text = new StringBuilder();
        for (int bit = 0; bit < 16; bit++) {
            text.append((bits >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }

    private void matrix() throws IOException {
        int size = 5_000;
        text("matrix.csv", out -> {
            for (int column = 0; column < size; column++) {
                out.write(",n" + column);
            }
            for (int row = 0; row < size; row++) {
                out.write("\nn" + row);
                for (int column = 0; column < size; column++) {
                    out.write((row * 31 + column) % 9_973 == 0 ? ",1" : ",0");
                }
            }
            out.write("\n");
        });
    }

    private void workbook(String name, String before, String repeated, String after) throws IOException {
        zipped(name, out -> out.write("<sst/>"), out -> {
            out.write(sheet());
            out.write(before);
            repeat(out, repeated, BOMB / repeated.length());
            out.write(after);
            out.write("</sheetData></worksheet>");
        });
    }

    private void shared(String name, Content texts) throws IOException {
        zipped(
                name,
                out -> {
                    out.write("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>");
                    texts.writeTo(out);
                    out.write("</t></si></sst>");
                },
                out -> out.write(sheet() + "<row r=\"1\"><c t=\"s\"><v>0</v></c></row></sheetData></worksheet>"));
    }

    /** Letters that do not pack a hundredfold. */
    private static void noise(Writer out, int length) throws IOException {
        var random = new SplittableRandom(1);
        char[] block = new char[BLOCK];
        for (int left = length; left > 0; left -= block.length) {
            for (int i = 0; i < block.length; i++) {
                block[i] = (char) ('a' + random.nextInt(16));
            }
            out.write(block, 0, Math.min(left, block.length));
        }
    }

    /** Puts every XML file of a folder into a workbook, once as its sheet and once as its shared texts. */
    void wrapAll(Path xml) throws IOException {
        try (Stream<Path> walk = Files.walk(xml)) {
            for (Path file :
                    walk.filter(each -> each.toString().endsWith(".xml")).toList()) {
                Content hostile = out -> out.write(Files.readString(file, StandardCharsets.ISO_8859_1));
                Content shared = out -> out.write("<sst/>");
                Content sheet = out ->
                        out.write(sheet() + "<row r=\"1\"><c t=\"s\"><v>0</v></c></row></sheetData></worksheet>");
                zipped("sheet-" + file.getFileName() + ".xlsx", shared, hostile);
                zipped("texts-" + file.getFileName() + ".xlsx", hostile, sheet);
            }
        }
    }

    private void entities(String name) throws IOException {
        zipped(name, out -> out.write("<sst/>"), out -> {
            out.write("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaa\">");
            for (char level = 'b'; level <= 'k'; level++) {
                out.write("<!ENTITY " + level + " \"");
                repeat(out, "&" + (char) (level - 1) + ";", 10);
                out.write("\">");
            }
            out.write("]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&k;</t></is></c></row></sheetData>"
                    + "</worksheet>");
        });
    }

    private static String sheet() {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    }

    private void zipped(String name, Content shared, Content sheet) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            zip.setLevel(Deflater.BEST_SPEED);
            String types = "http://schemas.openxmlformats.org/package/2006/content-types";
            String main = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
            entry(
                    zip,
                    "[Content_Types].xml",
                    out -> out.write("<Types xmlns=\"" + types
                            + "\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + main + "sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + main
                            + "worksheet+xml\"/>"
                            + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + main
                            + "sharedStrings+xml\"/></Types>"));
            entry(zip, "_rels/.rels", out -> out.write(relations("officeDocument", "xl/workbook.xml")));
            entry(
                    zip,
                    "xl/workbook.xml",
                    out -> out.write("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                            + "<sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"r0\"/></sheets></workbook>"));
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    out -> out.write(
                            relations("worksheet", "worksheets/sheet1.xml", "sharedStrings", "sharedStrings.xml")));
            entry(zip, "xl/sharedStrings.xml", shared);
            entry(zip, "xl/worksheets/sheet1.xml", sheet);
        }
    }

    private static String relations(String... kindsAndTargets) {
        var xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < kindsAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"r")
                    .append(i / 2)
                    .append("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
                    .append(kindsAndTargets[i])
                    .append("\" Target=\"")
                    .append(kindsAndTargets[i + 1])
                    .append("\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    private static void entry(ZipOutputStream zip, String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        write(zip, content);
        zip.closeEntry();
    }

    private void text(String name, Content content) throws IOException {
        try (var out = Files.newOutputStream(folder.resolve(name))) {
            write(out, content);
        }
    }

    private static void write(OutputStream bytes, Content content) throws IOException {
        var out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        content.writeTo(out);
        out.flush();
    }

    private static void repeat(Writer out, String text, long times) throws IOException {
        String block = text.repeat(Math.max(1, BLOCK / text.length()));
        long perBlock = block.length() / text.length();
        long left = times;
        for (; left >= perBlock; left -= perBlock) {
            out.write(block);
        }
        out.write(text.repeat((int) left));
    }
}

package org.entente.canary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The search for canaries finds every form of a word in every kind of container, and nothing where nothing is. */
class CanariesTest {

    private static final String WORD = "Zaunkönig-4711";
    private static final Canaries CANARIES = new Canaries(List.of(WORD));

    /** Where a plant is hidden. */
    enum Container {
        PLAIN {
            @Override
            byte[] with(byte[] plant) {
                return join("some words, then ".getBytes(UTF_8), plant, " and more".getBytes(UTF_8));
            }
        },
        ZIP {
            @Override
            byte[] with(byte[] plant) throws IOException {
                return zip("word/document.xml", plant);
            }
        },
        ZIP_IN_ZIP {
            @Override
            byte[] with(byte[] plant) throws IOException {
                return zip("embedded.xlsx", zip("xl/media/picture.bin", plant));
            }
        },
        GZIP {
            @Override
            byte[] with(byte[] plant) throws IOException {
                var out = new ByteArrayOutputStream();
                try (var gzip = new GZIPOutputStream(out)) {
                    gzip.write(PLAIN.with(plant));
                }
                return out.toByteArray();
            }
        },
        TAR_WITH_ZIP {
            @Override
            byte[] with(byte[] plant) throws IOException {
                byte[] inner = zip("a.txt", plant);
                var out = new ByteArrayOutputStream();
                try (var tar = new TarArchiveOutputStream(out)) {
                    var entry = new TarArchiveEntry("blobs/1");
                    entry.setSize(inner.length);
                    tar.putArchiveEntry(entry);
                    tar.write(inner);
                    tar.closeArchiveEntry();
                }
                return out.toByteArray();
            }
        },
        PDF_STREAM {
            @Override
            byte[] with(byte[] plant) throws IOException {
                return pdf(document -> {
                    var stream = new PDStream(document);
                    try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                        out.write(PLAIN.with(plant));
                    }
                    document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Extra"), stream);
                });
            }
        },
        PDF_STRING {
            @Override
            byte[] with(byte[] plant) throws IOException {
                return pdf(document ->
                        document.getDocumentInformation().getCOSObject().setItem(COSName.TITLE, new COSString(plant)));
            }
        },
        PNG_TEXT {
            @Override
            byte[] with(byte[] plant) throws IOException {
                return png("tEXt", join("Title\0".getBytes(UTF_8), plant));
            }
        },
        PNG_DEFLATED_TEXT {
            @Override
            byte[] with(byte[] plant) throws IOException {
                return png("zTXt", join("Title\0\0".getBytes(UTF_8), zlib(plant)));
            }
        },
        PNG_IN_SVG {
            @Override
            byte[] with(byte[] plant) throws IOException {
                String picture = Base64.getEncoder().encodeToString(PNG_DEFLATED_TEXT.with(plant));
                return ("<svg><image href=\"data:image/png;base64," + picture + "\"/></svg>").getBytes(UTF_8);
            }
        },
        ZLIB {
            @Override
            byte[] with(byte[] plant) throws IOException {
                return zlib(plant);
            }
        };

        abstract byte[] with(byte[] plant) throws IOException;
    }

    @ParameterizedTest
    @EnumSource(Container.class)
    void findsEveryFormInEveryContainer(Container container) throws IOException {
        var missed = new ArrayList<String>();
        for (byte[] plant : Canaries.plants(WORD)) {
            if (CANARIES.in(container.with(plant)).isEmpty()) {
                missed.add(new String(plant, ISO_8859_1));
            }
        }
        assertThat(missed).isEmpty();
        assertThat(CANARIES.in(container.with("Zaunkönig-4712".getBytes(UTF_8))))
                .isEmpty();
    }

    @Test
    void findsAWordThatMarkupOrEscapesHide() {
        assertThat(CANARIES.in("<w><t>Zaun</t><t>k&#xF6;nig&#45;47</t><t>11</t></w>".getBytes(UTF_8)))
                .isNotEmpty();
        assertThat(CANARIES.in("{\"a\":\"Zaunk\\u00f6nig-4711\"}".getBytes(UTF_8)))
                .isNotEmpty();
        assertThat(CANARIES.in("{\"a\":\"{\\\"b\\\":\\\"Zaunk\\\\u00f6nig-4711\\\"}\"}".getBytes(UTF_8)))
                .isNotEmpty();
        assertThat(CANARIES.in("ZAUNKÖNIG-4711.docx")).isNotEmpty();
    }

    private interface Filling {
        void fill(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Filling filling) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            filling.fill(document);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] zlib(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(content);
        }
        return out.toByteArray();
    }

    /** A picture with one more chunk behind its header. */
    private static byte[] png(String type, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", out);
        byte[] png = out.toByteArray();
        int header = 8 + 12 + 13;
        var chunk = ByteBuffer.allocate(12 + content.length).putInt(content.length);
        byte[] named = join(type.getBytes(UTF_8), content);
        var crc = new CRC32();
        crc.update(named);
        chunk.put(named).putInt((int) crc.getValue());
        return join(
                java.util.Arrays.copyOf(png, header),
                chunk.array(),
                java.util.Arrays.copyOfRange(png, header, png.length));
    }

    private static byte[] join(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}

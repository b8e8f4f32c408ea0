package org.entente.exchange.content;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.entente.exchange.MemorySpool;
import org.entente.exchange.Outgoing;
import org.entente.exchange.SampleCase;
import org.entente.exchange.cms.Envelope;
import org.entente.exchange.cms.SignedContent;
import org.entente.exchange.cms.SignerLabel;
import org.entente.provenance.identity.Card;
import org.entente.provenance.identity.TestIdentity;
import org.entente.release.Released;

/** Makes packages that a real writer would not make, with valid seals: for tests only. */
public final class Forger {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private Manifest manifest;
    private String label;

    public Forger(SampleCase sample, Outgoing outgoing) throws IOException {
        Released released = sample.released("AVL");
        var out = new ByteArrayOutputStream();
        try (var content = new ContentWriter(new MemorySpool(), new SplittableRandom(1))) {
            content.prepare(outgoing, released, sample.parts(released), sample::card, sample);
            content.writeTo(out);
        }
        byte[] tar = out.toByteArray();
        try {
            manifest = PackageContent.of(() -> new ByteArrayInputStream(tar)).manifest();
        } catch (org.entente.exchange.cms.ShapeException e) {
            throw new IllegalStateException(e);
        }
        label = manifest.banner();
        int at = (int) Tar.length(manifest.bytes().length);
        for (Part part : manifest.parts()) {
            parts.put(part.name(), Arrays.copyOfRange(tar, at + Tar.BLOCK, at + Tar.BLOCK + (int) part.size()));
            at += (int) Tar.length(part.size());
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    /** Changes what the manifest says. */
    public Forger manifest(UnaryOperator<Manifest> change) {
        manifest = change.apply(manifest);
        return this;
    }

    /** The label inside the signature only. */
    public Forger label(String changed) {
        label = changed;
        return this;
    }

    /** Changes the commits and brings the manifest's hashes in line. */
    public Forger commits(UnaryOperator<String> change) {
        String lines = new String(parts.getOrDefault(Part.COMMITS, new byte[0]), StandardCharsets.UTF_8);
        parts.put(Part.COMMITS, change.apply(lines).getBytes(StandardCharsets.UTF_8));
        List<Part> listed = new ArrayList<>();
        for (Part part : manifest.parts()) {
            byte[] bytes = parts.getOrDefault(part.name(), new byte[0]);
            String hash =
                    HexFormat.of().formatHex(ContentWriter.digest("SHA-384").digest(bytes));
            listed.add(new Part(part.name(), bytes.length, hash, part.salt()));
        }
        manifest = manifest.withParts(listed);
        return this;
    }

    /** The tar, with entries in the order given. */
    public byte[] tar(List<String> order) throws IOException {
        var out = new ByteArrayOutputStream();
        byte[] bytes = manifest.bytes();
        Tar.write(out, Manifest.NAME, bytes.length, manifest.created(), new ByteArrayInputStream(bytes));
        for (String name : order) {
            byte[] part = parts.getOrDefault(name, name.getBytes(StandardCharsets.UTF_8));
            InputStream in = new ByteArrayInputStream(part);
            Tar.write(out, name, part.length, manifest.created(), in);
        }
        Tar.end(out);
        return out.toByteArray();
    }

    public List<String> order() {
        return List.copyOf(parts.keySet());
    }

    public byte[] tar() throws IOException {
        return tar(order());
    }

    public byte[] sign(TestIdentity signer, byte[] tar) throws IOException {
        var out = new ByteArrayOutputStream();
        try (OutputStream signing = SignedContent.sign(
                out, signer.card().signingCertificate(), signer, new SignerLabel(manifest.created(), label))) {
            signing.write(tar);
        }
        return out.toByteArray();
    }

    public static byte[] seal(byte[] signed, Card recipient) throws IOException {
        var out = new ByteArrayOutputStream();
        try (OutputStream sealing = Envelope.seal(out, List.of(recipient.agreementKey()), new SplittableRandom(2))) {
            sealing.write(signed);
        }
        return out.toByteArray();
    }
}

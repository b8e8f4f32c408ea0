package org.entente.exchange.content;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.exchange.StreamId;
import org.entente.exchange.Succession;
import org.entente.model.Hash;
import org.entente.model.KeyId;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.provenance.canonical.CanonicalForm;
import org.entente.provenance.canonical.CanonicalJson;
import org.entente.provenance.canonical.Json;
import org.entente.provenance.canonical.ProvenanceException;
import org.jspecify.annotations.Nullable;

/**
 * What a package says about itself; its first part.
 *
 * @param organisation code of the sending organisation
 * @param sender key id of the signer
 * @param number in the stream, from 1
 * @param previous hash of the package with the number before; null for number 1, and when it is not known any more
 * @param created whole seconds UTC
 * @param expires after which it is not to be accepted; null means it does not expire
 * @param label the join of all markings in it
 * @param banner the label for people to read
 * @param head hash of the sender's journal, for partners to keep as witnesses; empty if none is given
 * @param agreements invoked for sharing it
 * @param encrypted false for the variant that anybody can read
 * @param succession what the stream goes on from if a copied vault sends; null if the sender's card names the workstation
 * @param parts everything that follows, in this order: the commits, notices if there are any, attachments sorted by commitment, padding
 */
public record Manifest(
        StreamId stream,
        String organisation,
        KeyId sender,
        long number,
        @Nullable Hash previous,
        Instant created,
        @Nullable Instant expires,
        Marking label,
        String banner,
        String head,
        List<String> agreements,
        boolean encrypted,
        @Nullable Succession succession,
        List<Part> parts) {

    public static final String NAME = "manifest.json";

    /** The longest manifest in bytes. */
    public static final int LONGEST = 16 << 20;

    private static final String FORMAT = "1";

    /** Of a package with notices, which readers of the first format refuse. */
    private static final String FORMAT_WITH_NOTICES = "2";

    private static final String KIND = "case";

    public Manifest {
        agreements = List.copyOf(agreements);
        parts = List.copyOf(parts);
        if (number < 1) {
            throw new IllegalArgumentException("packages are numbered from 1, got " + number);
        }
        if (expires != null && expires.isBefore(created)) {
            throw new IllegalArgumentException("a package does not expire before it was made");
        }
        List<String> names = parts.stream().map(Part::name).toList();
        int before = hasNotices(parts) ? 2 : 1;
        List<String> blobs = names.subList(Math.min(before, names.size()), Math.max(before, names.size() - 1));
        if (names.size() <= before
                || !names.getFirst().equals(Part.COMMITS)
                || !names.getLast().equals(Part.PADDING)
                || !blobs.stream().allMatch(name -> name.startsWith(Part.BLOBS))
                || !blobs.equals(blobs.stream().sorted().distinct().toList())) {
            throw new IllegalArgumentException(
                    "a package has commits, perhaps notices, attachments sorted and once each, and padding");
        }
    }

    private static boolean hasNotices(List<Part> parts) {
        return parts.size() > 1 && parts.get(1).name().equals(Part.NOTICES);
    }

    /** The same with other parts. */
    Manifest withParts(List<Part> changed) {
        return new Manifest(
                stream,
                organisation,
                sender,
                number,
                previous,
                created,
                expires,
                label,
                banner,
                head,
                agreements,
                encrypted,
                succession,
                changed);
    }

    public byte[] bytes() {
        Hash before = previous;
        Instant end = expires;
        Succession from = succession;
        return CanonicalJson.write(Json.fields()
                .with("format", hasNotices(parts) ? FORMAT_WITH_NOTICES : FORMAT)
                .with("kind", KIND)
                .with("encrypted", encrypted ? "yes" : "no")
                .with("organisation", organisation)
                .with("sender", sender.toString())
                .with("workstation", stream.workstation().toString())
                .withSome("copy", from == null ? "" : from.copy().toString())
                .withSome("after", from == null ? "" : from.workstation().toString())
                .withSome("after-number", from == null ? "" : Long.toString(from.number()))
                .with("case", stream.caseId().toString())
                .with("for", stream.audience())
                .with("number", Long.toString(number))
                .withSome("previous", before == null ? "" : before.toString())
                .with("created", created.toString())
                .withSome("expires", end == null ? "" : end.toString())
                .with("label", CanonicalForm.markingText(label))
                .with("banner", banner)
                .withSome("head", head)
                .withSome("agreements", agreements)
                .with("parts", new Json.Arr(parts.stream().map(Part::json).toList()))
                .end());
    }

    /** @throws ProvenanceException if these are not exactly the bytes that {@link #bytes} writes */
    public static Manifest parse(byte[] bytes) {
        Json.Obj fields = CanonicalJson.parse(bytes).object();
        try {
            List<Part> parts = new ArrayList<>();
            fields.get("parts").array().forEach(part -> parts.add(Part.parse(part)));
            var manifest = new Manifest(
                    new StreamId(
                            ObjectId.parse(fields.text("workstation")).value(),
                            ObjectId.parse(fields.text("case")).value(),
                            fields.text("for")),
                    fields.text("organisation"),
                    KeyId.parse(fields.text("sender")),
                    Long.parseLong(fields.text("number")),
                    fields.has("previous") ? Hash.parse(fields.text("previous")) : null,
                    Instant.parse(fields.text("created")),
                    fields.has("expires") ? Instant.parse(fields.text("expires")) : null,
                    CanonicalForm.parseMarking(fields.text("label")),
                    fields.text("banner"),
                    fields.text("head", ""),
                    fields.texts("agreements"),
                    fields.text("encrypted").equals("yes"),
                    fields.has("copy") ? succession(fields) : null,
                    parts);
            if (!Arrays.equals(manifest.bytes(), bytes)) {
                throw new ProvenanceException(CanonicalJson.REFUSED, "the manifest has another form");
            }
            return manifest;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ProvenanceException(CanonicalJson.REFUSED, "the manifest has another form", e);
        }
    }

    private static Succession succession(Json.Obj fields) {
        return new Succession(
                ObjectId.parse(fields.text("copy")).value(),
                ObjectId.parse(fields.text("after")).value(),
                Long.parseLong(fields.text("after-number")));
    }
}

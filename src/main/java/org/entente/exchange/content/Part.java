package org.entente.exchange.content;

import java.util.regex.Pattern;
import org.entente.model.Hash;
import org.entente.provenance.canonical.CanonicalJson;
import org.entente.provenance.canonical.Json;
import org.entente.provenance.canonical.ProvenanceException;

/**
 * One entry of a package, as the manifest lists it.
 *
 * @param size in bytes, below 8 GiB
 * @param sha384 of its content, 96 hexadecimal digits
 * @param salt of an attachment's commitment, 64 hexadecimal digits; empty for other parts
 */
public record Part(String name, long size, String sha384, String salt) {

    public static final String COMMITS = "commits.ndjson";
    public static final String NOTICES = "notices.ndjson";
    public static final String PADDING = "padding";
    public static final String BLOBS = "blobs/";

    private static final long LARGEST = (8L << 30) - 1;
    private static final Pattern HEX = Pattern.compile("[0-9a-f]*");
    private static final int DIGITS_384 = 96;
    private static final int DIGITS_256 = 64;
    private static final int SIZE_DIGITS = 12;

    public Part {
        boolean isBlob = name.startsWith(BLOBS);
        if (isBlob) {
            Hash.parse(name.substring(BLOBS.length()));
        } else if (!name.equals(COMMITS) && !name.equals(NOTICES) && !name.equals(PADDING)) {
            throw new IllegalArgumentException("a package has no such part");
        }
        if (size < 0 || size > LARGEST) {
            throw new IllegalArgumentException("a part is smaller than 8 GiB, this one has " + size);
        }
        if (sha384.length() != DIGITS_384
                || salt.length() != (isBlob ? DIGITS_256 : 0)
                || !HEX.matcher(sha384 + salt).matches()) {
            throw new IllegalArgumentException("a part has a SHA-384 and, if it is an attachment, a salt");
        }
    }

    /** The attachment that this part is. */
    Hash commitment() {
        return Hash.parse(name.substring(BLOBS.length()));
    }

    boolean isBlob() {
        return name.startsWith(BLOBS);
    }

    /** Sizes have twelve digits, so that the manifest's length does not depend on them. */
    Json json() {
        String digits = Long.toString(size);
        return Json.fields()
                .with("name", name)
                .with("size", "0".repeat(SIZE_DIGITS - digits.length()) + digits)
                .with("sha384", sha384)
                .withSome("salt", salt)
                .end();
    }

    static Part parse(Json json) {
        Json.Obj fields = json.object();
        String size = fields.text("size");
        if (size.length() != SIZE_DIGITS) {
            throw new ProvenanceException(CanonicalJson.REFUSED, "a size has twelve digits");
        }
        return new Part(fields.text("name"), Long.parseLong(size), fields.text("sha384"), fields.text("salt", ""));
    }
}

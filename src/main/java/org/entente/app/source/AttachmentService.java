package org.entente.app.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.app.AppException;
import org.entente.app.claim.ClaimService;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.app.claim.Descriptions;
import org.entente.app.source.reading.Content;
import org.entente.app.source.reading.ContentReader;
import org.entente.app.source.reading.Wording;
import org.entente.app.unsaved.StillInItsFile;
import org.entente.exchange.Attachments;
import org.entente.exchange.VerifiedPackage;
import org.entente.model.CommitId;
import org.entente.model.Core;
import org.entente.model.Describing;
import org.entente.model.Hash;
import org.entente.model.ObjectId;
import org.entente.model.current.ClaimState;
import org.entente.model.current.Perspective;
import org.entente.model.value.Blob;
import org.entente.model.value.Decimal;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import org.entente.store.CaseStore;
import org.entente.store.query.ClaimDetail;
import org.entente.store.query.PropertyStanding;
import org.entente.vault.Vault;
import org.entente.vault.VaultException;
import org.entente.vault.blob.BlobReceipt;
import org.jspecify.annotations.Nullable;

/** Files attached to sources and photos of people. They are sealed in the vault and opened inside, never through a plain file. */
public final class AttachmentService {

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "gif", "image/gif",
            "pdf", "application/pdf",
            "txt", "text/plain",
            "csv", "text/csv",
            "json", "application/json",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final String PHOTO = "photo";
    private static final String NAME = "attachment.name";
    private static final String SIZE = "attachment.size";
    private static final Set<String> DESCRIBING = Set.of(NAME, SIZE, "source.file-name");
    private static final int PEEKED = 16;

    private final ContentReader reader = new ContentReader();
    private final Vault vault;
    private final CaseStore store;
    private final CaseStore receipts;
    private final ClaimService claims;
    private final String viewer;

    /**
     * @param receipts where it is noted which files the vault keeps: the whole case, of which {@code store} may be a part
     * @param viewer code of the organisation through whose eyes one looks
     */
    public AttachmentService(Vault vault, CaseStore store, CaseStore receipts, ClaimService claims, String viewer) {
        this.vault = vault;
        this.store = store;
        this.receipts = receipts;
        this.claims = claims;
        this.viewer = viewer;
    }

    /**
     * Attaches a file to an object.
     *
     * @param property {@code attachment}, {@code photo} or {@code source.file}
     * @throws AppException if the file cannot be read, or is to be a photo and is no picture that can be shown
     */
    public Blob attach(ObjectId object, String property, Path file, Terms terms) {
        String name = String.valueOf(file.getFileName());
        Supplier<Blob> attaching = () -> attached(object, property, file, terms);
        return StillInItsFile.orSay("app.attach.drive-gone", name, vault.journal()::checkThere, attaching);
    }

    private Blob attached(ObjectId object, String property, Path file, Terms terms) {
        BlobReceipt receipt;
        String mediaType;
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(PEEKED);
            var picture = ContentReader.pictureType(in.readNBytes(PEEKED));
            in.reset();
            if (property.equals(PHOTO) && picture.isEmpty()) {
                throw new AppException("app.photo.kind", String.valueOf(file.getFileName()));
            }
            mediaType = picture.orElseGet(() -> mediaType(file));
            receipt = vault.blobs().write(in);
        } catch (IOException e) {
            throw new AppException("app.file.unreadable", e, file.toString());
        }
        var blob = new Blob(receipt.commitment(), mediaType);
        String nameProperty = property.equals("source.file") ? "source.file-name" : NAME;
        return claims.commit("attach file", draft -> {
            draft.note(BlobReceipt.ENTRY, receipt.commitment().bytes(), receipt.bytes());
            draft.state(statement(object, property, blob, terms), terms.attribution());
            draft.state(
                    statement(object, nameProperty, new Text(String.valueOf(file.getFileName())), terms),
                    terms.attribution());
            draft.state(
                    statement(object, SIZE, Decimal.of(java.math.BigDecimal.valueOf(receipt.size())), terms),
                    terms.attribution());
            return blob;
        });
    }

    private static Core.Statement statement(ObjectId object, String property, Value value, Terms terms) {
        return new Core.Statement(object, property, value, null, terms.grade(), terms.marking());
    }

    /** The photos of an object that stand, the oldest first. */
    public List<Attachment> photos(ObjectId object) {
        return list(object, Set.of(PHOTO));
    }

    /** The other files of an object that stand, the oldest first. */
    public List<Attachment> files(ObjectId object) {
        return list(object, Set.of("attachment", "source.file"));
    }

    /** Name and size belong to the file that the same action attached, so one action attaches one file. */
    private List<Attachment> list(ObjectId object, Set<String> properties) {
        var said = new HashMap<CommitId, Map<String, String>>();
        var found = new ArrayList<ClaimDetail>();
        var standings = store.queries().claims().of(object);
        var likenesses = Descriptions.of(object, standings, store, viewer).codes(Describing.LIKENESS, Perspective.OURS);
        for (PropertyStanding standing : standings) {
            for (ClaimDetail detail : standing.claims()) {
                if (DESCRIBING.contains(standing.property())) {
                    said.computeIfAbsent(detail.held().claim().commit(), _ -> new HashMap<>())
                            .put(
                                    standing.property().replace("source.file-name", NAME),
                                    detail.held().statement().value().plain());
                } else if (properties.contains(standing.property()) && detail.state() == ClaimState.LIVE) {
                    found.add(detail);
                }
            }
        }
        return found.stream()
                .filter(detail -> detail.held().statement().value() instanceof Blob)
                .sorted(Comparator.comparing(ClaimDetail::made)
                        .thenComparing(detail -> detail.held().id()))
                .map(detail -> attachment(
                        detail,
                        said.getOrDefault(detail.held().claim().commit(), Map.of()),
                        likenesses.getOrDefault(detail.held().statement().value(), "")))
                .toList();
    }

    private Attachment attachment(ClaimDetail detail, Map<String, String> said, String likeness) {
        var statement = detail.held().statement();
        var blob = (Blob) statement.value();
        long size = receipt(blob.commitment()).map(BlobReceipt::size).orElseGet(() -> size(said.get(SIZE)));
        return new Attachment(
                detail.held().id(),
                blob,
                said.getOrDefault(NAME, ""),
                size,
                detail.held().marking(),
                detail.held().organisation(),
                detail.made(),
                likeness);
    }

    private static long size(@Nullable String said) {
        try {
            return said == null ? -1 : Long.parseLong(said);
        } catch (NumberFormatException _) {
            return -1; // a size that another program wrote in its own way is a size nobody said
        }
    }

    /** Opens an attachment inside: its content is held in memory, within bounds, and nowhere else. */
    public Content read(Blob blob, ContentReader.Size size) {
        return switch (bytes(blob)) {
            case Held.Whole(byte[] bytes) -> reader.read(bytes, blob.mediaType(), size);
            case Held.Absent _ -> new Content.Missing();
            case Held.Large _ -> new Content.Refused("app.reading.large", List.of());
            case Held.Damaged _ -> new Content.Damaged();
        };
    }

    /** Reads the words of an attachment, for a search: in memory, within the same bounds. A file that is not here has none. */
    public Wording words(Blob blob) {
        return switch (bytes(blob)) {
            case Held.Whole(byte[] bytes) -> reader.words(bytes, blob.mediaType());
            case Held.Absent _ -> Wording.of("");
            case Held.Large _ -> Wording.without(Wording.Gap.LARGE);
            case Held.Damaged _ -> Wording.without(Wording.Gap.BROKEN);
        };
    }

    /** What the vault has of a file. */
    private sealed interface Held {
        record Whole(byte[] bytes) implements Held {}

        record Absent() implements Held {}

        record Large() implements Held {}

        record Damaged() implements Held {}
    }

    private Held bytes(Blob blob) {
        var receipt = receipt(blob.commitment());
        if (receipt.isEmpty()) {
            return new Held.Absent();
        }
        if (receipt.get().size() > ContentReader.MOST_BYTES) {
            return new Held.Large();
        }
        byte[] bytes;
        try (InputStream in = vault.blobs().read(receipt.get())) {
            bytes = in.readNBytes(Math.toIntExact(receipt.get().size()) + 1);
        } catch (IOException | VaultException _) {
            return new Held.Damaged(); // the vault said that the file is gone or not what was sealed; both read so
        }
        return bytes.length == receipt.get().size() ? new Held.Whole(bytes) : new Held.Damaged();
    }

    private static String mediaType(Path file) {
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return MEDIA_TYPES.getOrDefault(ending, "application/octet-stream");
    }

    /** The content of an attachment; empty if we hold its description without the file. */
    public Optional<InputStream> open(Blob blob) {
        return receipt(blob.commitment()).map(vault.blobs()::read);
    }

    private Optional<BlobReceipt> receipt(Hash commitment) {
        return receipts.queries().exchange().notes(BlobReceipt.ENTRY, commitment.bytes()).stream()
                .filter(note -> note.content().length > 0) // erased
                .map(note -> BlobReceipt.parse(note.content()))
                .findFirst();
    }

    /** The door through which packages take attachments along. */
    public Attachments door() {
        return new Attachments() {
            @Override
            public @Nullable Attachment find(Hash commitment) {
                return receipt(commitment).map(this::attachment).orElse(null);
            }

            private Attachment attachment(BlobReceipt receipt) {
                return new Attachment() {
                    @Override
                    public byte[] salt() {
                        return receipt.salt();
                    }

                    @Override
                    public InputStream open() {
                        return vault.blobs().read(receipt);
                    }
                };
            }
        };
    }

    /** Seals the attachments that a verified package brought; those that are here already are left alone. */
    public void receive(VerifiedPackage content) {
        for (VerifiedPackage.Attachment attachment : content.attachments()) {
            if (receipt(attachment.commitment()).isPresent()) {
                continue;
            }
            try (InputStream in = content.open(attachment)) {
                BlobReceipt receipt = vault.blobs().write(in, attachment.salt());
                store.note(notes ->
                        notes.note(BlobReceipt.ENTRY, receipt.commitment().bytes(), receipt.bytes()));
            } catch (IOException e) {
                throw new AppException("app.package.attachment", e);
            }
        }
    }
}

package org.entente.app.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.app.AppException;
import org.entente.app.claim.ClaimService;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.exchange.Attachments;
import org.entente.exchange.VerifiedPackage;
import org.entente.model.Core;
import org.entente.model.Hash;
import org.entente.model.ObjectId;
import org.entente.model.value.Blob;
import org.entente.model.value.Text;
import org.entente.store.CaseStore;
import org.entente.vault.Vault;
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

    private final Vault vault;
    private final CaseStore store;
    private final ClaimService claims;

    public AttachmentService(Vault vault, CaseStore store, ClaimService claims) {
        this.vault = vault;
        this.store = store;
        this.claims = claims;
    }

    /**
     * Attaches a file to an object.
     *
     * @param property {@code attachment}, {@code photo} or {@code source.file}
     */
    public Blob attach(ObjectId object, String property, Path file, Terms terms) {
        BlobReceipt receipt;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            receipt = vault.blobs().write(in);
        } catch (IOException e) {
            throw new AppException("app.file.unreadable", e, file.toString());
        }
        var blob = new Blob(receipt.commitment(), mediaType(file));
        return claims.commit("attach file", draft -> {
            draft.note(BlobReceipt.ENTRY, receipt.commitment().bytes(), receipt.bytes());
            draft.state(
                    new Core.Statement(object, property, blob, null, terms.grade(), terms.marking()),
                    terms.attribution());
            if (!property.equals("photo")) {
                String name = property.equals("source.file") ? "source.file-name" : "attachment.name";
                draft.state(
                        new Core.Statement(
                                object,
                                name,
                                new Text(String.valueOf(file.getFileName())),
                                null,
                                terms.grade(),
                                terms.marking()),
                        terms.attribution());
            }
            return blob;
        });
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
        byte[] wanted = commitment.bytes();
        return store.queries().exchange().notes(BlobReceipt.ENTRY).stream()
                .filter(note -> java.util.Arrays.equals(note.chain(), wanted))
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

package org.entente.app.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.entente.app.AppException;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.app.claim.TypedTerms;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.ObjectType;
import org.entente.model.ObjectId;
import org.entente.model.value.Blob;
import org.entente.store.CaseStore;
import org.entente.store.query.ObjectRow;
import org.jspecify.annotations.Nullable;

/** Attaches a file to an object that is named by its id: a picture becomes an entity's photo, all else an attachment. */
public final class FileAttaching {

    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif");

    private final CaseStore store;
    private final Catalogue catalogue;
    private final AttachmentService attachments;

    public FileAttaching(CaseStore store, Catalogue catalogue, AttachmentService attachments) {
        this.store = store;
        this.catalogue = catalogue;
        this.attachments = attachments;
    }

    /**
     * What was attached.
     *
     * @param property as what
     */
    public record Attached(ObjectId object, String property, Blob blob) {}

    /**
     * @param id of a source or an entity
     * @param marking as typed; null for none
     * @throws AppException if there is no such object, the marking is not understood, or the file cannot be read
     */
    public Attached attach(Path file, String id, @Nullable String marking) {
        var terms = Terms.marked(TypedTerms.marking(catalogue, marking));
        var object = find(id);
        if (!Files.isRegularFile(file)) {
            throw new AppException("app.file.unreadable", file.toString());
        }
        var role = catalogue.type(object.type()).role();
        String property = role == ObjectType.Role.ENTITY && isPicture(file) ? "photo" : "attachment";
        return new Attached(object.id(), property, attachments.attach(object.id(), property, file, terms));
    }

    private ObjectRow find(String id) {
        ObjectId wanted;
        try {
            wanted = ObjectId.parse(id);
        } catch (IllegalArgumentException e) {
            throw new AppException("app.object.none", e, id);
        }
        return store.queries()
                .objects()
                .find(wanted)
                .filter(row -> !row.type().isEmpty())
                .orElseThrow(() -> new AppException("app.object.none", id));
    }

    private static boolean isPicture(Path file) {
        String name = String.valueOf(file.getFileName());
        return PICTURES.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}

package org.entente.app.claim;

import org.entente.app.AppException;
import org.entente.catalogue.Catalogue;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.jspecify.annotations.Nullable;

/** Markings and grades as people type them. */
public final class TypedTerms {

    private TypedTerms() {}

    /**
     * @param written such as CONFIDENTIAL//REL AVL; null for none
     * @throws AppException if it is not understood, saying why
     */
    public static Marking marking(Catalogue catalogue, @Nullable String written) {
        try {
            return written == null ? Marking.UNMARKED : catalogue.markings().parse(written);
        } catch (IllegalArgumentException e) {
            throw new AppException("app.marking.unknown", e, String.valueOf(written), String.valueOf(e.getMessage()));
        }
    }

    /**
     * @param written such as B2; null for none
     * @throws AppException if it is not a grade
     */
    public static Grade grade(@Nullable String written) {
        try {
            return written == null ? Grade.NOT_GRADED : Grade.admiralty(written);
        } catch (IllegalArgumentException e) {
            throw new AppException("app.grade.unknown", e, String.valueOf(written));
        }
    }
}

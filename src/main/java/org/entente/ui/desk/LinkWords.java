package org.entente.ui.desk;

import org.entente.catalogue.Catalogue;
import org.entente.ui.text.Texts;

/** Kinds of links in words, as they read from either end. */
record LinkWords(Catalogue catalogue, Texts texts) {

    String kind(String key) {
        if (key.isEmpty()) {
            return texts.get("ui.link.kind.none");
        }
        return catalogue
                .linkKind(key)
                .labelKey()
                .map(label -> texts.label(label, key))
                .orElse(key);
    }

    /** As it reads from the end at which one stands. */
    String kind(String key, boolean isOutgoing) {
        if (isOutgoing || key.isEmpty()) {
            return kind(key);
        }
        String other = texts.get("ui.link.incoming", kind(key));
        return catalogue
                .linkKind(key)
                .reverseLabelKey()
                .map(label -> texts.label(label, other))
                .orElse(other);
    }
}

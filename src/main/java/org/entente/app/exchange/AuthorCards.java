package org.entente.app.exchange;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.entente.app.AppException;
import org.entente.model.KeyId;
import org.entente.provenance.identity.Card;
import org.entente.store.CaseStore;
import org.entente.vault.identity.Identity;

/** The cards of everybody whose commits we hold, so that these can be passed on with what proves their author. */
public final class AuthorCards {

    private static final String NOTE = "author-card";

    private final CaseStore store;
    private final Map<KeyId, Card> cards = new HashMap<>();

    AuthorCards(CaseStore store, PartnerService partners, Identity own) {
        this.store = store;
        store.queries().exchange().notes(NOTE).stream()
                .map(note -> partners.card(new String(note.content(), StandardCharsets.UTF_8)))
                .forEach(card -> cards.put(card.keyId(), card));
        partners.list().forEach(partner -> cards.put(partner.key(), partner.card()));
        cards.put(own.keyId(), own.card());
    }

    /** Every card that is held, by key. */
    public static Map<KeyId, Card> known(CaseStore store, PartnerService partners, Identity own) {
        return Map.copyOf(new AuthorCards(store, partners, own).cards);
    }

    /**
     * Writes down who one of several people is that work in this vault, so that the others know whose commits theirs are. Whoever has
     * the vault's key may say so.
     */
    public static void introduce(CaseStore store, Card card) {
        byte[] key = card.keyId().hash().bytes();
        if (store.queries().exchange().notes(NOTE, key).isEmpty()) {
            store.note(notes -> notes.note(NOTE, key, card.text().getBytes(StandardCharsets.UTF_8)));
            store.bind(card.keyId(), card.organisation());
        }
    }

    /** Keeps the cards that a package brought and that were not known. */
    void keep(Map<KeyId, Card> brought) {
        brought.forEach((key, card) -> {
            if (cards.putIfAbsent(key, card) == null) {
                store.note(notes ->
                        notes.note(NOTE, key.hash().bytes(), card.text().getBytes(StandardCharsets.UTF_8)));
            }
        });
    }

    Card of(KeyId author) {
        Card card = cards.get(author);
        if (card == null) {
            throw new AppException(
                    "app.package.author-unknown", author.toString().substring(0, 8));
        }
        return card;
    }
}

package org.entente.app.exchange;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.entente.model.KeyId;
import org.entente.model.ObjectId;
import org.entente.provenance.identity.Card;

/**
 * One workstation of another organisation, known by its identity card.
 *
 * @param words the twelve words to compare with the partner
 */
public record Partner(ObjectId id, Card card, State state, List<String> words) {

    /** Whether its packages count and ours may go to it. */
    public enum State {
        UNVERIFIED,
        VERIFIED,
        STOPPED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            for (State state : values()) {
                if (state.code().equals(code)) {
                    return state;
                }
            }
            return UNVERIFIED;
        }
    }

    public Partner {
        words = List.copyOf(words);
    }

    public String code() {
        return card.organisation();
    }

    public String person() {
        return card.person();
    }

    public UUID workstation() {
        return card.workstation();
    }

    public KeyId key() {
        return card.keyId();
    }
}

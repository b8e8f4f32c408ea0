package org.entente.exchange;

import java.time.Instant;
import java.util.List;
import org.entente.model.Hash;
import org.entente.model.KeyId;
import org.entente.provenance.identity.Card;

/** What reading a package can tell. Only {@link Accepted} hands out content; nothing of any other was parsed beyond its manifest. */
public sealed interface Arrival {

    /** Key of the sentence for people. */
    String key();

    /** What fills the sentence's places. */
    default List<Object> arguments() {
        return switch (this) {
            case Altered altered -> List.of(altered.reason());
            case WrongShape shape -> List.of(shape.reason());
            case TooLarge large -> List.of(large.reason());
            case Expired expired -> List.of(expired.until().toString());
            case NotYetValid early -> List.of(early.from().toString());
            case Accepted _, AlreadyHere _, NotForUs _, UnknownSigner _, UnverifiedSigner _, StoppedPartner _ ->
                List.of();
            case Fork _, OtherCase _ -> List.of();
        };
    }

    /**
     * Intact, from a verified partner, for us, and new.
     *
     * @param sender his card
     * @param missing numbers of the stream below the highest seen that never came, sorted; to be asked for
     * @param isLate whether a higher number came before
     * @param content to be closed when done
     */
    record Accepted(Card sender, List<Long> missing, boolean isLate, VerifiedPackage content) implements Arrival {
        public Accepted {
            missing = List.copyOf(missing);
        }

        @Override
        public String key() {
            return "exchange.arrival.accepted";
        }
    }

    /** The same package was accepted before: nothing to do. */
    record AlreadyHere(Card sender, long number) implements Arrival {
        @Override
        public String key() {
            return "exchange.arrival.already-here";
        }
    }

    /** Refused. */
    sealed interface Refused extends Arrival {}

    /** A tag, a digest, a signature, a hash or a proof does not hold. */
    record Altered(String reason) implements Refused {
        @Override
        public String key() {
            return "exchange.arrival.altered";
        }
    }

    /** Encrypted for other workstations, or addressed to another organisation. */
    record NotForUs() implements Refused {
        @Override
        public String key() {
            return "exchange.arrival.not-for-us";
        }
    }

    /** Signed by a key of which we hold no card. */
    record UnknownSigner(KeyId signer) implements Refused {
        @Override
        public String key() {
            return "exchange.arrival.unknown-signer";
        }
    }

    /** Signed by a partner whose words were not compared yet. */
    record UnverifiedSigner(Card card) implements Refused {
        @Override
        public String key() {
            return "exchange.arrival.unverified-signer";
        }
    }

    /** Signed by a partner that was stopped. */
    record StoppedPartner(Card card) implements Refused {
        @Override
        public String key() {
            return "exchange.arrival.stopped-partner";
        }
    }

    /** Another content than the one that came before under the same number, or one that follows another past. */
    record Fork(Card sender, long number, Hash hash) implements Refused {
        @Override
        public String key() {
            return "exchange.arrival.fork";
        }
    }

    /** The package, or its signer's certificate, was valid only until then. */
    record Expired(Instant until) implements Refused {
        @Override
        public String key() {
            return "exchange.arrival.expired";
        }
    }

    /** The package, or its signer's certificate, is valid only from then; our clock or theirs is wrong. */
    record NotYetValid(Instant from) implements Refused {
        @Override
        public String key() {
            return "exchange.arrival.not-yet-valid";
        }
    }

    /** About another case. */
    record OtherCase() implements Refused {
        @Override
        public String key() {
            return "exchange.arrival.other-case";
        }
    }

    /** Not a package of the one accepted shape. */
    record WrongShape(String reason) implements Refused {
        @Override
        public String key() {
            return "exchange.arrival.wrong-shape";
        }
    }

    /** Larger than allowed. */
    record TooLarge(String reason) implements Refused {
        @Override
        public String key() {
            return "exchange.arrival.too-large";
        }
    }
}

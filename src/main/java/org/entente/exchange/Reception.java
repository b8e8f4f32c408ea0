package org.entente.exchange;

import java.util.UUID;
import org.entente.provenance.identity.Card;

/**
 * Who receives.
 *
 * @param ours our own card: its organisation must be the audience, its agreement key a recipient
 * @param cases which cases are ours
 * @param largest size in bytes above which a package is refused before it is copied
 */
public record Reception(
        Card ours, Cases cases, SecretAgreement agreement, Partners partners, Streams streams, long largest) {

    /** 16 GiB: attachments of one package, twice. */
    public static final long LARGEST = 16L << 30;

    /** Which cases belong together. Teams that started before they met hold several ids for one case. */
    @FunctionalInterface
    public interface Cases {

        /** Whether packages of that workstation may be about that case. */
        boolean accepts(UUID workstation, UUID caseId);
    }
}

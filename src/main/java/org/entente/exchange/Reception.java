package org.entente.exchange;

import java.util.UUID;
import org.entente.provenance.identity.Card;

/**
 * Who receives.
 *
 * @param ours our own card: its organisation must be the audience, its agreement key a recipient
 * @param caseId the case that packages must be about
 * @param largest size in bytes above which a package is refused before it is copied
 */
public record Reception(
        Card ours, UUID caseId, SecretAgreement agreement, Partners partners, Streams streams, long largest) {

    /** 16 GiB: attachments of one package, twice. */
    public static final long LARGEST = 16L << 30;
}

package org.entente.exchange;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.entente.exchange.cms.SignerLabel;
import org.entente.model.Hash;
import org.entente.provenance.identity.Card;
import org.jspecify.annotations.Nullable;

/**
 * The address and circumstances of a package that is to be written.
 *
 * @param sender our own card
 * @param recipients cards of the receiving organisation's workstations; none for the variant that anybody can read
 * @param number in the stream, from 1
 * @param previous hash of the stream's package before; null for number 1
 * @param created whole seconds UTC
 * @param expires after which it is not to be accepted; null means it does not expire
 * @param banner the label for people to read, at most 128 characters
 * @param head hash of our journal, in hexadecimal; empty to give none
 * @param agreements under which it is shared
 * @param succession what the stream goes on from if a copied vault sends; null if the sender's card names the workstation
 */
public record Outgoing(
        StreamId stream,
        Card sender,
        List<Card> recipients,
        long number,
        @Nullable Hash previous,
        Instant created,
        @Nullable Instant expires,
        String banner,
        String head,
        List<String> agreements,
        @Nullable Succession succession) {

    /** Stands where a package that holds nothing has no label. */
    private static final String NO_LABEL = "NOTHING";

    private static final int STREAM_DIGITS = 4;

    public Outgoing {
        recipients = List.copyOf(recipients);
        agreements = List.copyOf(agreements);
        created = created.truncatedTo(ChronoUnit.SECONDS);
        expires = expires == null ? null : expires.truncatedTo(ChronoUnit.SECONDS);
        UUID own = succession == null ? sender.workstation() : Succession.workstation(sender, succession.copy());
        if (!own.equals(stream.workstation())) {
            throw new IllegalArgumentException("a stream is that of the sending workstation");
        }
        for (Card card : recipients) {
            if (!card.organisation().equals(stream.audience())) {
                throw new IllegalArgumentException("one package is for one organisation");
            }
        }
        banner = banner.isBlank() ? NO_LABEL : shortened(banner);
    }

    /** A package of a vault that is no copy. */
    public Outgoing(
            StreamId stream,
            Card sender,
            List<Card> recipients,
            long number,
            @Nullable Hash previous,
            Instant created,
            @Nullable Instant expires,
            String banner,
            String head,
            List<String> agreements) {
        this(stream, sender, recipients, number, previous, created, expires, banner, head, agreements, null);
    }

    /** Whole characters only: half of one could not be written. */
    private static String shortened(String banner) {
        if (banner.length() <= SignerLabel.LONGEST) {
            return banner;
        }
        int end = SignerLabel.LONGEST - 1;
        return banner.substring(0, Character.isHighSurrogate(banner.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /**
     * The usual file name, such as {@code KST-to-AVL-0018.entente}. A copied vault's names its stream too, such as
     * {@code KST-to-AVL-c3f2-0018.entente}: the other copy may have given the same number.
     */
    public String fileName() {
        String digits = Long.toString(number);
        String copy = succession == null ? "" : stream.workstation().toString().substring(0, STREAM_DIGITS) + "-";
        return sender.organisation() + "-to-" + stream.audience() + "-" + copy
                + "0".repeat(Math.max(0, 4 - digits.length())) + digits + ".entente";
    }
}

package org.entente.ui.door;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The organisations that we exchange with, how far each is trusted and what each may hold. Every method may wait. */
public interface Partners {

    /** How far a partner's identity was checked. */
    enum Trust {
        UNVERIFIED,
        VERIFIED,
        STOPPED
    }

    /**
     * Another organisation.
     *
     * @param person who holds the card
     * @param portion mark of what is recorded of it here; empty where that carries none
     * @param trusted who recorded how far it is trusted, and when; empty if that is not known
     * @param ceiling clearances in words; empty if none was recorded
     * @param agreements on which we may release, or might once
     * @param most portion mark of the most that may be sent to it; empty while nothing may
     * @param held how much it holds from us
     * @param sent the last package to it
     * @param came the last package from it
     */
    record Partner(
            String code,
            String person,
            String portion,
            Trust trust,
            String trusted,
            String ceiling,
            List<Basis> agreements,
            String most,
            Exchanged held,
            Exchanged sent,
            Exchanged came) {
        public Partner {
            agreements = List.copyOf(agreements);
        }

        /** The agreements in one line; empty if there is none. */
        public String agreement() {
            return agreements.stream().map(Basis::words).collect(Collectors.joining("; "));
        }
    }

    /**
     * An agreement.
     *
     * @param lastDay on which it is in force; null if no end was recorded
     * @param words its name and its end
     * @param isLapsing whether it ends soon, or has ended
     * @param portion mark of what is recorded of it; empty where that carries none
     */
    record Basis(String name, @Nullable LocalDate lastDay, String words, boolean isLapsing, String portion) {}

    /**
     * What went to a partner or came from it.
     *
     * @param words empty if there is nothing
     * @param portion mark of it all; empty if there is nothing, or if how it was marked was not recorded
     */
    record Exchanged(String words, String portion) {

        /** Nothing went or came. */
        public static final Exchanged NONE = new Exchanged("", "");
    }

    /** All of them. */
    List<Partner> list();

    /** Writes our own card, to be handed to partners. */
    void writeCard(Path target);

    /** Takes in a partner's card; it is unverified until the words were compared. */
    Partner add(Path card);

    /** The twelve words that both sides see. */
    List<String> words(String code);

    /**
     * Verifies a partner by the words that the other side read out.
     *
     * @return whether they are the same
     */
    boolean verify(String code, List<String> words);

    /** Stops exchanging with a partner. */
    void stop(String code);

    /** Levels that a partner can be cleared for, lowest first. */
    List<String> levels();

    /**
     * Records up to which level a partner may hold, and the agreement that allows it.
     *
     * @param lastDay of the agreement; null leaves the one that was recorded
     */
    void allow(String code, String level, String agreement, @Nullable LocalDate lastDay);
}

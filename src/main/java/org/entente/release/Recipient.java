package org.entente.release;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A partner, as far as releasing to it goes. All of it is data of the case.
 *
 * @param code the organisation's code, by which markings name it
 * @param nation its nation's code; equal to {@code code} if nothing else is known
 * @param communities named groups of nations or organisations that it belongs to
 * @param clearances the highest level that it may see, by policy; for a policy without an entry only what names it among the
 *     readers, and what needs no clearance
 * @param caveats caveats that it holds
 * @param agreements all that were ever made with it, in force or not
 */
public record Recipient(
        String code,
        String nation,
        Set<String> communities,
        Map<String, String> clearances,
        Set<String> caveats,
        List<Agreement> agreements,
        State state) {

    /** Whether the partner is who it says. */
    public enum State {
        VERIFIED,
        UNVERIFIED,
        STOPPED
    }

    public Recipient {
        communities = Set.copyOf(communities);
        clearances = Map.copyOf(clearances);
        caveats = Set.copyOf(caveats);
        agreements = List.copyOf(agreements);
    }

    /** A verified partner of whom nothing else is known. */
    public static Recipient verified(String code) {
        return new Recipient(code, code, Set.of(), Map.of(), Set.of(), List.of(), State.VERIFIED);
    }

    public Recipient withNation(String changed) {
        return new Recipient(code, changed, communities, clearances, caveats, agreements, state);
    }

    public Recipient withState(State changed) {
        return new Recipient(code, nation, communities, clearances, caveats, agreements, changed);
    }

    public Recipient withClearance(String policy, String level) {
        var changed = new TreeMap<>(clearances);
        changed.put(policy, level);
        return new Recipient(code, nation, communities, changed, caveats, agreements, state);
    }

    public Recipient withCommunities(Collection<String> changed) {
        return new Recipient(code, nation, new TreeSet<>(changed), clearances, caveats, agreements, state);
    }

    public Recipient withCaveats(Collection<String> changed) {
        return new Recipient(code, nation, communities, clearances, new TreeSet<>(changed), agreements, state);
    }

    public Recipient withAgreements(List<Agreement> changed) {
        return new Recipient(code, nation, communities, clearances, caveats, changed, state);
    }

    /** Whether a list of readers names it, its nation or a community of it. */
    boolean isAmong(Set<String> readers) {
        return readers.contains(code)
                || readers.contains(nation)
                || communities.stream().anyMatch(readers::contains);
    }
}

package org.entente.ui.door;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.entente.app.exchange.OutboxDraft;
import org.entente.catalogue.ObjectType;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import org.entente.ui.theme.Symbol;
import org.jspecify.annotations.Nullable;

/** What leaves and what comes in. Every method may wait. */
public interface Exchange {

    /** Those whom packages go to and come from. */
    Partners partners();

    /** The packages that went and came. */
    Ledger ledger();

    /** One thing that would leave or stay; {@code second} may be empty. */
    record Line(Symbol symbol, String name, String second, String portion) {}

    /**
     * What leaves, by kind.
     *
     * @param count of claims
     * @param things that they are about; 0 where they are about none
     * @param first some of the things
     */
    record Leaving(String label, int count, int things, List<Line> first) {
        public Leaving {
            first = List.copyOf(first);
        }
    }

    /**
     * What stays for one reason.
     *
     * @param rule the reason in a sentence
     * @param remedy who can change that, and how; empty if nobody can
     * @param step where that begins
     * @param count of claims
     * @param things that they are about
     * @param first some of the things, each with whose it is
     * @param at the first of them; null where none is known
     */
    record Staying(
            String rule,
            String remedy,
            Remedy step,
            int count,
            int things,
            List<Line> first,
            @Nullable ObjectId at) {
        public Staying {
            first = List.copyOf(first);
        }
    }

    /** Where one can begin to change that something stays. */
    enum Remedy {
        /** Nowhere in this window. */
        NONE,
        /** What the partner is cleared for, and the agreement. */
        ALLOW,
        /** How a thing is marked. */
        MARK,
        /** The list of partners. */
        PARTNERS,
        /** What the package is about. */
        CHOOSE
    }

    /** A withheld name that somebody let go, and why. */
    record Accepting(Leak leak, String reason) {}

    /**
     * What writing a package for a partner would come to.
     *
     * @param theirs how many more of the chosen claims came from the partner itself and do not go back
     * @param accepted withheld names that were let go in it
     * @param leaks keep it from being written until each is mended or accepted
     * @param unsearched attachments that were not, or not wholly, looked through for withheld names, each with what it is of
     * @param marking of the whole package
     */
    record Draft(
            String partner,
            String agreement,
            int leaves,
            int stays,
            int theirs,
            List<Leaving> leaving,
            List<Staying> staying,
            List<Seen> seen,
            List<Leak> leaks,
            List<Accepting> accepted,
            List<String> unsearched,
            Banner marking) {
        public Draft {
            accepted = List.copyOf(accepted);
            unsearched = List.copyOf(unsearched);
            leaks = List.copyOf(leaks);
            leaving = List.copyOf(leaving);
            staying = List.copyOf(staying);
            seen = List.copyOf(seen);
        }
    }

    /** A package as written and read back. */
    record Written(String file, long bytes, long number, int leaves) {}

    /** How one check on an incoming package came out. */
    enum Outcome {
        PASSED,
        NEEDS_EYE,
        FAILED
    }

    /** One check; {@code detail} may be empty. */
    record Check(Outcome outcome, String what, String detail) {}

    /**
     * A value that would become contested.
     *
     * @param what property and thing
     * @param portion of what is said
     * @param sides what each organisation says, in one line
     */
    record Clash(String what, String portion, String sides) {}

    /**
     * One of the counts of what accepting would do.
     *
     * @param among names what is counted, or what {@code clashes} leave out; may be empty
     * @param clashes some of the values that would become contested
     */
    record Count(Incoming.Change change, String label, int number, String among, List<Clash> clashes) {
        public Count {
            clashes = List.copyOf(clashes);
        }

        /** What is no value that would become contested. */
        public Count(Incoming.Change change, String label, int number, String among) {
            this(change, label, number, among, List.of());
        }
    }

    /**
     * What accepting would bring of one kind.
     *
     * @param among some of them, in words; may be empty
     * @param highest portion mark of the highest of them
     */
    record Coming(ObjectType.Role role, int added, int changed, int withdrawn, String among, String highest) {}

    /**
     * A thing in a package that is called like one in the case, under another id.
     *
     * @param type of the thing, in words
     * @param property by which it is called so, in words
     * @param name in the package
     * @param held what the other is called here
     * @param portion mark of what the package says of it; empty where that is not listed
     */
    record Same(String type, String property, String name, String held, String portion) {}

    /**
     * A package that was verified and has touched nothing.
     *
     * @param signer who signed it, in words; empty if nothing of it may be believed
     * @param sequence its number in the stream; 0 if that is not known
     * @param claims that it holds; 0 if it cannot be accepted
     * @param fresh how many of them are not here yet
     * @param counts of things, not of claims; empty if it cannot be accepted
     * @param coming the same counts by kind
     * @param same what may be in the case already, under another id
     * @param incoming the claims themselves, to be looked at
     */
    record Inspection(
            Path file,
            String from,
            String signer,
            long sequence,
            String number,
            String size,
            Banner marking,
            List<Check> checks,
            boolean isAcceptable,
            int claims,
            int fresh,
            List<Count> counts,
            List<Coming> coming,
            List<Same> same,
            Incoming incoming) {
        public Inspection {
            coming = List.copyOf(coming);
            same = List.copyOf(same);
            checks = List.copyOf(checks);
            counts = List.copyOf(counts);
        }
    }

    /**
     * A sealed package that waits for this case; nothing of it was read.
     *
     * @param alleged what its file name says it is; nothing of it is proven
     * @param name of the file
     * @param since when it was put there, in words
     * @param portion mark by which it is handled until its own is known: that of the case
     */
    record Waiting(Path file, String alleged, String name, String size, String since, String portion) {}

    /**
     * What accepting did.
     *
     * @param claims that the package holds
     * @param fresh how many of them were not here before
     * @param alarm has to be heard of at once; empty for none
     */
    record Accepted(String from, int claims, int fresh, int contested, String alarm) {}

    /** A partner erased what it had given us: to be decided, by two people where {@code needsSecond}. */
    record Asked(String key, String words, boolean needsSecond) {}

    /** Those that nobody has decided about. */
    List<Asked> asked();

    /** Keeps what a partner erased. */
    void keepErased(Asked asked, String reason);

    /** Erases it here too; needs a second person as every erasure does, and wipes that passphrase. */
    void eraseToo(Asked asked, char[] second, Progress progress);

    /** Packages that were begun and not written, at most one for each partner. */
    List<Begun> begun();

    /** Begins a package about everything that may leave, or takes up the one that was begun. */
    OutboxDraft begin(String partner);

    /**
     * What adding things to a package came to.
     *
     * @param things that were not in it before
     * @param isEverything whether it is about everything already, and stays so
     */
    record Added(int things, boolean isEverything) {}

    /** Adds things to the package that was begun for a partner, or begins one about them; what they need comes with them. */
    Added add(String partner, Collection<ObjectId> things);

    /** Keeps how far one has come; on this workstation only. */
    void keep(OutboxDraft draft);

    /** Drops a package that was begun; names that were accepted for it stay accepted. */
    void discard(String partner);

    /** What would leave and what would stay; writes nothing. */
    Draft draft(OutboxDraft begun, Progress progress);

    /** Records why these may go to the partner all the same. */
    void acceptLeaks(OutboxDraft begun, List<Leak> leaks, String reason);

    /** Writes the package; it is not begun any more then. */
    Written write(OutboxDraft begun, Path target, Progress progress);

    /** Packages that came and were neither accepted nor refused; what waits longest comes first. */
    List<Waiting> waiting();

    /** Keeps a sealed copy of a package until it is decided upon. */
    void hold(Inspection inspection);

    /** Verifies a package in quarantine; changes nothing in the case. */
    Inspection inspect(Path file, Progress progress);

    /** Records that a package is not taken in, and why. It waits no more; a file elsewhere stays. */
    void refuse(Inspection inspection, String reason);

    /** Takes a verified package in beside our own claims. It waits no more; a file elsewhere stays. */
    Accepted accept(Inspection inspection, Progress progress);
}

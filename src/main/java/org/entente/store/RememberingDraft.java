package org.entente.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.model.Attribution;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.Hash;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.store.record.Entry;
import org.entente.store.unsaved.UnsavedChange;
import org.entente.store.unsaved.UnsavedChange.Said;
import org.entente.vault.VaultException;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what an action says while it goes to the journal, and goes on listening when the drive goes away under it: so that the
 * action is known whole although nothing of it was written. What a package, a table or a file brings is not worth remembering; it is
 * still where it came from.
 */
final class RememberingDraft implements Draft {

    /** More than anybody says by hand. */
    private static final int MOST = 10_000;

    private static final String GONE = "vault.gone";

    private final List<Said> said = new ArrayList<>();
    private @Nullable Draft draft;
    private @Nullable VaultException gone;
    private boolean isForgotten;
    private boolean hasRun;
    private long size;
    private long standIns;

    static boolean isGone(VaultException failure) {
        return failure.key().equals(GONE);
    }

    /**
     * Runs an action whose claims go to {@code onto}.
     *
     * @throws VaultException if the drive went away meanwhile; the action has ended all the same
     */
    <T> T run(Action<T> action, Draft onto) {
        draft = onto;
        hasRun = true;
        T result = action.run(this);
        if (gone != null) {
            throw gone;
        }
        return result;
    }

    /** What the action said; empty if that is not known whole. Runs the action now if the drive was gone before it could be. */
    Optional<UnsavedChange> unsaved(Action<?> action, String intent, VaultException why) {
        if (!hasRun) {
            gone = why;
            try {
                action.run(this);
            } catch (RuntimeException e) {
                return Optional.empty(); // it asks for what cannot be read any more, and would have failed as well
            }
        }
        return isForgotten || said.isEmpty() ? Optional.empty() : Optional.of(new UnsavedChange(intent, said));
    }

    private void remember(ClaimId id, Core core, Attribution attribution) {
        size++;
        if (said.size() == MOST) {
            forget();
        }
        if (!isForgotten) {
            said.add(new Said(id, core, attribution));
        }
    }

    private void forget() {
        isForgotten = true;
        said.clear();
    }

    /** What the drive gives, or what stands for it once the drive is gone. */
    private <T> T tried(Function<Draft, T> work, T otherwise) {
        Draft onto = draft;
        if (onto == null || gone != null) {
            return otherwise;
        }
        try {
            return work.apply(onto);
        } catch (VaultException e) {
            if (!isGone(e)) {
                throw e;
            }
            gone = e;
            return otherwise;
        }
    }

    /** No claim has such an id, since claims are named by digests. */
    private ClaimId standIn() {
        return new ClaimId(new Hash(0, 0, 0, ++standIns));
    }

    @Override
    public void say(Core.Statement statement, Attribution attribution) {
        tell(onto -> onto.say(statement, attribution));
        remember(standIn(), statement, attribution);
    }

    private void tell(Consumer<Draft> work) {
        tried(
                onto -> {
                    work.accept(onto);
                    return true;
                },
                true);
    }

    @Override
    public ClaimId state(Core.Statement statement, Attribution attribution) {
        ClaimId id = tried(onto -> onto.state(statement, attribution), standIn());
        remember(id, statement, attribution);
        return id;
    }

    @Override
    public ClaimId relate(Core.Relation relation) {
        ClaimId id = tried(onto -> onto.relate(relation), standIn());
        remember(id, relation, Attribution.none(relation.marking()));
        return id;
    }

    @Override
    public long size() {
        return size;
    }

    /** Needs the drive: what was said before can be read there only. */
    @Override
    public Map<ObjectId, List<HeldClaim>> live(Collection<ObjectId> objects) {
        Draft onto = draft;
        if (gone != null) {
            forget();
            throw gone;
        }
        if (onto == null) {
            throw new IllegalStateException("no action is running");
        }
        return onto.live(objects);
    }

    /** What is written down besides claims means something only beside what it tells of, such as a file in the vault. */
    @Override
    public void note(String kind, byte[] chain, byte[] content) {
        forget();
        tell(onto -> onto.note(kind, chain, content));
    }

    @Override
    public void handed(Entry.Handed handed) {
        forget();
        tell(onto -> onto.handed(handed));
    }
}

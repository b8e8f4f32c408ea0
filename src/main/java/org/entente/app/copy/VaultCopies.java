package org.entente.app.copy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.entente.app.AppException;
import org.entente.app.home.Home;
import org.entente.model.ObjectId;
import org.entente.provenance.identity.Card;
import org.entente.vault.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Finds out that a vault is not the one that was left here, and asks what became of it: two copies must never number packages
 * alike. A home that never saw the vault has nothing to compare. Safe for several threads.
 */
public final class VaultCopies {

    /** Beginning of the keys with which an opening asks what became of the vault. */
    public static final String ASKED = "app.vault.became.";

    /** The key if the vault is older than it was left, and so was not only moved. */
    public static final String OLDER = "app.vault.became.older";

    private final VaultMemory memory;
    private final String machine;
    private final RandomGenerator random;
    private final Map<Path, WhatBecame> answers = new ConcurrentHashMap<>();

    /** @param random a secure source: workstation ids come from it */
    public VaultCopies(Home home, RandomGenerator random) {
        this(home, Machine.here(), random);
    }

    VaultCopies(Home home, String machine, RandomGenerator random) {
        this.memory = new VaultMemory(home);
        this.machine = machine;
        this.random = random;
    }

    /** What is not as it was left. */
    private enum Difference {
        ELSEWHERE("app.vault.became.elsewhere"),
        OLDER(VaultCopies.OLDER),
        MACHINE("app.vault.became.machine"),
        UNKNOWN("app.vault.became.unknown");

        private final String key;

        Difference(String key) {
            this.key = key;
        }
    }

    /** Says what became of a vault; holds until it is open. */
    public void answer(Path vault, WhatBecame became) {
        answers.put(real(vault), became);
    }

    /**
     * Says nothing if a vault is as it was left, or somebody said what became of it.
     *
     * @throws AppException whose key begins with {@link #ASKED} if it is not, and nobody said what became of it
     */
    public void ask(Vault vault) {
        if (!vault.isReadOnly()) { // in which nothing is numbered
            find(vault);
        }
    }

    /**
     * As what workstation somebody works in an open vault.
     *
     * @throws AppException as {@link #ask}
     */
    public Standing settle(Vault vault, Card card) {
        if (vault.isReadOnly()) {
            var marks = CopyMarks.on(vault.desk());
            return Standing.of(card, marks == null ? new CopyMarks(random(), new TreeMap<>()) : marks);
        }
        var found = find(vault);
        var marks = found.marks();
        var now = marks == null ? new CopyMarks(random(), new TreeMap<>()) : marks;
        if (found.answer() == WhatBecame.COPIED || found.answer() == WhatBecame.RESTORED) {
            boolean isIncomplete = found.answer() == WhatBecame.RESTORED || found.difference() == Difference.OLDER;
            var mark = new CopyMarks.Mark(random(), Standing.of(card, now).workstation(), isIncomplete);
            now = now.with(found.left() == null ? now.instance() : random(), card.keyId(), mark);
        }
        if (!now.equals(marks)) {
            now.keep(vault.desk());
        }
        keep(vault, now.instance());
        answers.remove(real(vault.folder()));
        return Standing.of(card, now);
    }

    /**
     * A vault that was opened, beside what is remembered of it.
     *
     * @param marks that it bears; null for none
     * @param left how this instance was left; null if this home never saw it
     * @param difference what is not as it was left; null for nothing
     * @param answer what somebody said became of it; null for nothing
     */
    private record Found(
            @Nullable CopyMarks marks,
            VaultMemory.@Nullable Left left,
            @Nullable Difference difference,
            @Nullable WhatBecame answer) {}

    private Found find(Vault vault) {
        var marks = CopyMarks.on(vault.desk());
        var known = memory.of(vault.id());
        var left = marks == null ? null : left(known, marks.instance());
        var difference = left == null ? known.isEmpty() ? null : Difference.UNKNOWN : difference(vault, left);
        var answer = answers.get(real(vault.folder()));
        boolean wasNotMoved = difference == Difference.OLDER && answer == WhatBecame.MOVED;
        if (difference != null && (answer == null || wasNotMoved)) {
            throw new AppException(difference.key);
        }
        return new Found(marks, left, difference, answer);
    }

    private static VaultMemory.@Nullable Left left(List<VaultMemory.Left> known, UUID instance) {
        return known.stream()
                .filter(each -> each.instance().equals(instance))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Difference difference(Vault vault, VaultMemory.Left left) {
        if (!vault.journal().holds(left.head())) {
            return Difference.OLDER;
        }
        if (Machine.differ(machine, left.machine())) {
            return Difference.MACHINE;
        }
        return left.place().equals(real(vault.folder())) ? null : Difference.ELSEWHERE;
    }

    /** Remembers how far a vault reaches; to be called last before it is closed. */
    public void leave(Vault vault, Standing standing) {
        if (vault.isReadOnly()) {
            return;
        }
        try {
            keep(vault, standing.instance());
        } catch (AppException e) {
            // what was remembered when it was opened still tells a copy, if not one that was made meanwhile
            System.getLogger("org.entente").log(System.Logger.Level.WARNING, "vault left unremembered", e);
        }
    }

    private void keep(Vault vault, UUID instance) {
        memory.keep(new VaultMemory.Left(vault.id(), instance, vault.journal().head(), machine, real(vault.folder())));
    }

    private UUID random() {
        return ObjectId.random(random).value();
    }

    private static Path real(Path vault) {
        try {
            return vault.toRealPath();
        } catch (IOException _) {
            return vault.toAbsolutePath().normalize(); // a drive that tests made up, or one that is gone
        }
    }
}

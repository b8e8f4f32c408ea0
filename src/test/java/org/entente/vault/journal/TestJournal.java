package org.entente.vault.journal;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.entente.vault.Head;
import org.entente.vault.Surroundings;
import org.entente.vault.TestVaults;
import org.entente.vault.VaultSetup;
import org.entente.vault.disk.ChannelOpener;
import org.entente.vault.key.DamagedException;
import org.entente.vault.key.KdfParameters;
import org.entente.vault.key.SessionKeys;
import org.entente.vault.key.SessionPlace;
import org.entente.vault.key.Unlocking;
import org.entente.vault.key.VaultKeys;

/** A journal with its keys and tiny segments, without the rest of a vault. */
record TestJournal(VaultKeys keys, Journal journal, boolean cut, List<String> repairs) implements AutoCloseable {

    static final int SEGMENT = 3000;

    private static final char[] PASSPHRASE = "test".toCharArray();

    static Surroundings surroundings(ChannelOpener files, long seed) {
        return new Surroundings(InstantSource.fixed(TestVaults.NOON), new SplittableRandom(seed), files);
    }

    static TestJournal create(Path folder, Surroundings surroundings) throws DamagedException {
        var keys = VaultKeys.create(
                folder,
                PASSPHRASE,
                new VaultSetup(TestVaults.CASE, KdfParameters.FLOOR),
                surroundings,
                TestVaults.QUICK);
        return open(folder, keys, List.of(), surroundings);
    }

    static TestJournal open(Path folder, Surroundings surroundings) throws DamagedException {
        return switch (VaultKeys.unlock(folder, PASSPHRASE, surroundings, TestVaults.QUICK)) {
            case Unlocking.Unlocked(VaultKeys keys, List<String> repairs) -> open(folder, keys, repairs, surroundings);
            case Unlocking.Refused() -> throw new DamagedException("refused");
            case Unlocking.Broken(DamagedException why) -> throw why;
        };
    }

    private static TestJournal open(Path folder, VaultKeys keys, List<String> repairs, Surroundings surroundings)
            throws DamagedException {
        var opened = Journal.open(folder.resolve("journal"), new Sessions(keys), surroundings, _ -> {}, SEGMENT);
        return new TestJournal(keys, opened.journal(), opened.cut(), repairs);
    }

    void seal() {
        keys.seal(journal.head());
    }

    @Override
    public void close() {
        journal.close();
        keys.close();
    }

    private record Sessions(VaultKeys keys) implements SessionSource {

        @Override
        public UUID vault() {
            return keys.vault();
        }

        @Override
        public Head genesis() {
            return VaultKeys.genesis(keys.vault());
        }

        @Override
        public int epoch() {
            return keys.epoch();
        }

        @Override
        public Head seal() {
            return keys.seal();
        }

        @Override
        public List<SessionPlace> sessions() {
            return keys.sessions().places();
        }

        @Override
        public SessionKeys session(int number) throws DamagedException {
            return keys.sessions().keys(number);
        }

        @Override
        public SessionKeys startSession(Head head, int firstSegment) {
            return keys.sessions().start(head, firstSegment);
        }
    }
}

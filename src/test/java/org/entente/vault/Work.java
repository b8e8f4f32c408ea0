package org.entente.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.random.RandomGenerator;
import org.entente.model.work.Progress;
import org.entente.vault.blob.BlobReceipt;
import org.entente.vault.journal.Content;
import org.entente.vault.journal.Replay;

/**
 * Somebody who works in a vault until it fails, and remembers what they were told is safe: actions, attachments, the desk. What
 * they were told nothing about may be there afterwards or not, but whole.
 */
final class Work {

    static final Path FOLDER = Path.of("/memory/case.vault");

    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("i18n.messages");
    private static final String DRAFT = "draft";

    private final Path folder;
    private final RandomGenerator random;
    private final List<String> safe = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private String draft = "";
    private String nextDraft = "";
    private List<String> unknown = List.of();

    Work(Path folder, RandomGenerator random) {
        this.folder = folder;
        this.random = random;
    }

    /** Makes the vault, which nothing disturbs. */
    Work begin(Surroundings surroundings) {
        TestVaults.create(folder, surroundings).close();
        return this;
    }

    /** Opens, works and closes again and again, at most so often, until something fails; returns whether it did. */
    boolean untilItFails(Surroundings surroundings, int sessions) {
        try {
            for (int session = 0; session < sessions; session++) {
                switch (TestVaults.tryOpen(folder, surroundings)) {
                    case Opening.Opened(Vault vault, var _) -> session(vault);
                    case Opening.Damaged(String key, var _) -> {
                        tell(key);
                        return true;
                    }
                    case Opening other -> throw new AssertionError(other.toString());
                }
            }
            return false;
        } catch (VaultException e) {
            tell(e.key());
            return true;
        }
    }

    /** What the person was told, as keys. */
    List<String> told() {
        return List.copyOf(told);
    }

    private void tell(String key) {
        assertThat(MESSAGES.containsKey(key)).as("a sentence for %s", key).isTrue();
        told.add(key);
    }

    private void session(Vault vault) {
        try (vault) {
            for (int step = random.nextInt(1, 7); step > 0; step--) {
                switch (random.nextInt(6)) {
                    case 0 -> vault.seal();
                    case 1 -> put(vault);
                    default -> act(vault);
                }
            }
        }
    }

    private void put(Vault vault) {
        nextDraft = "draft " + random.nextInt();
        vault.desk().put(DRAFT, nextDraft.getBytes(UTF_8));
        draft = nextDraft;
    }

    private void act(Vault vault) {
        var lines = new ArrayList<String>();
        boolean finish = random.nextInt(5) > 0;
        try (var action = vault.journal().begin()) {
            for (int entry = random.nextInt(1, 4); entry > 0; entry--) {
                if (random.nextInt(4) == 0) {
                    byte[] receipt = attachment(vault).bytes();
                    action.entry(BlobReceipt.ENTRY, new byte[0], action.content(receipt));
                    lines.add(BlobReceipt.ENTRY + "|" + HexFormat.of().formatHex(receipt));
                    continue;
                }
                var line = new StringBuilder("k" + random.nextInt(10));
                var indexes = new int[random.nextInt(4)];
                for (int i = 0; i < indexes.length; i++) {
                    String content = "c" + Long.toHexString(random.nextLong()).repeat(random.nextInt(1, 80));
                    indexes[i] = action.content(content.getBytes(UTF_8));
                    line.append('|').append(content);
                }
                lines.add(line.toString());
                action.entry(line.substring(0, 2), new byte[random.nextInt(700)], indexes);
            }
            if (finish) {
                unknown = lines;
                action.end();
                safe.addAll(lines);
                unknown = List.of();
            }
        }
    }

    private BlobReceipt attachment(Vault vault) {
        var bytes = new byte[random.nextInt(3000)];
        random.nextBytes(bytes);
        try {
            return vault.blobs().write(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new AssertionError("what is read here cannot fail, so the vault did and says so", e);
        }
    }

    /** Opens on a drive that works again; everything that was called safe must be there. */
    void check(Surroundings surroundings) {
        switch (TestVaults.tryOpen(folder, surroundings)) {
            case Opening.Opened(Vault vault, var repairs) -> {
                try (vault) {
                    repairs.forEach(this::tell);
                    check(vault);
                }
            }
            case Opening other -> throw new AssertionError("does not open afterwards: " + other);
        }
    }

    private void check(Vault vault) {
        List<String> kept = lines(vault);
        int certain = safe.size();
        assertThat(kept.subList(0, Math.min(kept.size(), certain))).isEqualTo(safe);
        if (kept.size() > certain) {
            assertThat(kept.subList(certain, kept.size())).isEqualTo(unknown);
            safe.addAll(unknown);
        }
        unknown = List.of();
        assertThat(vault.verify(Progress.NONE).problems()).isEmpty();
        Optional<String> lies = vault.desk().get(DRAFT).map(bytes -> new String(bytes, UTF_8));
        assertThat(lies.orElse("")).isIn(draft, nextDraft);
        draft = lies.orElse("");
    }

    /** Everything that a vault's journal says, one line for each entry. */
    static List<String> lines(Vault vault) {
        var lines = new ArrayList<String>();
        vault.journal()
                .replay(
                        0,
                        new Replay() {
                            @Override
                            public void entry(long sequence, String kind, byte[] chain, List<Content> contents) {
                                var line = new StringBuilder(kind);
                                contents.forEach(content -> line.append('|')
                                        .append(
                                                kind.equals(BlobReceipt.ENTRY)
                                                        ? HexFormat.of().formatHex(content.bytes())
                                                        : new String(content.bytes(), UTF_8)));
                                lines.add(line.toString());
                            }

                            @Override
                            public void endOfAction(Head head) {
                                // entries tell enough
                            }
                        },
                        Progress.NONE);
        return lines;
    }
}

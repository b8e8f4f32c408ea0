package org.entente.app.user;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.vault.desk.Desk;
import org.jspecify.annotations.Nullable;

/**
 * Who holds which key slot, kept on the desk and so encrypted: the header's slots have no names. The header decides who opens the
 * vault; a line here without a slot, which a power cut may leave, means nothing.
 *
 * <pre>
 * user TAB slot TAB seconds since 1970 TAB key id, or - TAB organisation TAB person
 * change TAB slot of before TAB slot of after
 * </pre>
 */
final class UserList {

    private static final String NAME = "users";
    private static final String UNKNOWN = "-";
    private static final int PARTS = 6;

    private final Desk desk;

    UserList(Desk desk) {
        this.desk = desk;
    }

    /**
     * One line.
     *
     * @param key the identity's; empty before the person first opened the vault
     */
    record Entry(String slot, Instant since, String key, String organisation, String person) {

        Entry withSlot(String next, Instant now) {
            return new Entry(next, now, key, organisation, person);
        }
    }

    /** A passphrase that is being changed: one of the two slots has to go. */
    record Change(String before, String after) {}

    private record Content(List<Entry> entries, @Nullable Change change) {}

    List<Entry> entries() {
        return read().entries();
    }

    Optional<Change> change() {
        return Optional.ofNullable(read().change());
    }

    Optional<Entry> of(String slot) {
        return entries().stream().filter(entry -> entry.slot().equals(slot)).findFirst();
    }

    void put(Entry entry) {
        Content content = read();
        var entries = new ArrayList<>(content.entries());
        entries.removeIf(each -> each.slot().equals(entry.slot()));
        entries.add(entry);
        write(new Content(entries, content.change()));
    }

    void begin(Change change) {
        write(new Content(entries(), change));
    }

    /** Ends a change, or takes somebody off: the line of {@code dropped} goes, or passes to {@code kept} if there is none yet. */
    void end(@Nullable String kept, String dropped, Instant now) {
        var entries = new ArrayList<>(entries());
        var gone = entries.stream().filter(each -> each.slot().equals(dropped)).findFirst();
        entries.removeIf(each -> each.slot().equals(dropped));
        if (kept != null && entries.stream().noneMatch(each -> each.slot().equals(kept))) {
            gone.ifPresent(entry -> entries.add(entry.withSlot(kept, now)));
        }
        write(new Content(entries, null));
    }

    private Content read() {
        var entries = new ArrayList<Entry>();
        Change change = null;
        for (String line : desk.get(NAME)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("")
                .split("\n", -1)) {
            String[] parts = line.split("\t", PARTS);
            if (parts[0].equals("user") && parts.length == PARTS && parts[2].matches("\\d{1,11}")) {
                entries.add(new Entry(
                        parts[1],
                        Instant.ofEpochSecond(Long.parseLong(parts[2])),
                        parts[3].equals(UNKNOWN) ? "" : parts[3],
                        parts[4],
                        parts[5]));
            } else if (parts[0].equals("change") && parts.length == 3) {
                change = new Change(parts[1], parts[2]);
            }
        }
        return new Content(entries, change);
    }

    private void write(Content content) {
        var lines = new ArrayList<String>();
        Consumer<String[]> line = parts -> lines.add(String.join("\t", parts));
        content.entries()
                .forEach(entry -> line.accept(new String[] {
                    "user",
                    entry.slot(),
                    Long.toString(entry.since().getEpochSecond()),
                    entry.key().isEmpty() ? UNKNOWN : entry.key(),
                    plain(entry.organisation()),
                    plain(entry.person())
                }));
        Change change = content.change();
        if (change != null) {
            line.accept(new String[] {"change", change.before(), change.after()});
        }
        desk.put(NAME, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").strip();
    }
}

package org.entente.app.desk;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reports that are being set up. They lie on the case's encrypted desk: on this workstation only, in no package. Safe for
 * several threads.
 */
public final class ReportSetups {

    private static final String NAME = "reports/setups";

    /** Older ones give way. */
    private static final int MOST = 24;

    private final org.entente.vault.desk.Desk desk;

    public ReportSetups(org.entente.vault.desk.Desk desk) {
        this.desk = desk;
    }

    /**
     * One report as it was left.
     *
     * @param key tells it from the others
     * @param partner empty for our own organisation
     * @param without keys of the parts that are left out
     */
    public record Kept(
            String key, String assessment, String template, String format, String partner, List<String> without) {
        public Kept {
            without = List.copyOf(without);
        }
    }

    /** A record, so that one name leads to a list. */
    private record All(List<Kept> setups) {}

    /** What was worked on last comes first. */
    public synchronized List<Kept> all() {
        try {
            return desk.get(NAME)
                    .map(bytes ->
                            JsonMapper.shared().readValue(bytes, All.class).setups())
                    .orElse(List.of());
        } catch (JacksonException _) {
            return List.of(); // of another version: it costs no more than a few clicks
        }
    }

    /** Keeps a report in place of the one with its key, before all others. */
    public synchronized void keep(Kept setup) {
        var all = new ArrayList<Kept>();
        all.add(setup);
        all().stream()
                .filter(each -> !each.key().equals(setup.key()))
                .limit(MOST - 1)
                .forEach(all::add);
        write(all);
    }

    public synchronized void remove(String key) {
        write(all().stream().filter(each -> !each.key().equals(key)).toList());
    }

    private void write(List<Kept> setups) {
        desk.put(NAME, JsonMapper.shared().writeValueAsBytes(new All(setups)));
    }
}

package org.entente.vault.desk;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.entente.vault.Surroundings;
import org.entente.vault.VaultException;
import org.entente.vault.key.Secret;
import org.entente.vault.key.VaultKeys;

/** The desks of one vault: its own, and those that have to lie in another place. Safe for several threads. */
public final class Desks {

    private static final String OWN_KEY = "entente/vault/1/desk";
    private static final String OWN_NAMES_KEY = "entente/vault/1/desk-names";
    private static final String ELSEWHERE_KEY = "entente/vault/1/elsewhere";
    private static final String ELSEWHERE_NAMES_KEY = "entente/vault/1/elsewhere-names";

    private final VaultKeys keys;
    private final Surroundings surroundings;
    private final Desk own;
    private final Map<Path, Desk> elsewhere = new ConcurrentHashMap<>();

    /** @param folder where the vault's own desk lies */
    public Desks(Path folder, VaultKeys keys, Surroundings surroundings) {
        this.keys = keys;
        this.surroundings = surroundings;
        this.own = desk(folder, OWN_KEY, OWN_NAMES_KEY);
    }

    private Desk desk(Path place, String key, String namesKey) {
        return new Desk(place, keys.vault(), surroundings, keys.purpose(key), keys.purpose(namesKey));
    }

    /** The one in the vault's folder. */
    public Desk own() {
        return own;
    }

    /** One in another place; the same one for the same place. */
    public Desk in(Path place) {
        return elsewhere.computeIfAbsent(place, _ -> desk(place, ELSEWHERE_KEY, ELSEWHERE_NAMES_KEY));
    }

    /**
     * Seals everything on all of them under the keys of the next epoch.
     *
     * @param next gives a key of the next epoch by its purpose
     * @param start makes the next epoch the vault's; see {@link Desk#change}
     */
    public void change(Function<String, Secret> next, Runnable start) {
        own.change(next.apply(OWN_KEY), next.apply(OWN_NAMES_KEY), () -> {
            start.run();
            elsewhere.values().forEach(each -> changeElsewhere(each, next));
        });
    }

    /** The new epoch has begun: what lies elsewhere cannot undo that, and is worth less. */
    private static void changeElsewhere(Desk desk, Function<String, Secret> next) {
        try {
            desk.change(next.apply(ELSEWHERE_KEY), next.apply(ELSEWHERE_NAMES_KEY), () -> {});
        } catch (VaultException e) {
            System.getLogger(Desks.class.getName())
                    .log(System.Logger.Level.WARNING, "a desk elsewhere keeps its old keys", e);
        }
    }

    /** Wipes the keys of all of them. */
    public void wipe() {
        own.wipe();
        elsewhere.values().forEach(Desk::wipe);
    }
}

package org.entente.app.user;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.AppException;
import org.entente.app.exchange.AuthorCards;
import org.entente.app.identity.IdentityService;
import org.entente.app.passphrase.PassphraseCost;
import org.entente.audit.Trail;
import org.entente.model.KeyId;
import org.entente.store.CaseStore;
import org.entente.vault.Surroundings;
import org.entente.vault.Vault;
import org.entente.vault.VaultException;
import org.entente.vault.identity.Identity;
import org.entente.vault.key.Slot;
import org.entente.vault.key.SlotDraft;

/**
 * The people who open this vault: adds one, changes one's own passphrase, removes one. Every method stretches passphrases or forces
 * files, and so waits. Safe for several threads.
 */
public final class VaultUsers {

    private final Vault vault;
    private final Identity identity;
    private final IdentityService identities;
    private final PassphraseCost cost;
    private final Surroundings surroundings;
    private final CaseStore store;
    private final Trail trail;
    private final UserList names;

    /**
     * @param identity of who opened the vault
     * @param trail in which what is done here is written down
     */
    public VaultUsers(
            Vault vault,
            Identity identity,
            IdentityService identities,
            PassphraseCost cost,
            CaseStore store,
            Trail trail,
            Surroundings surroundings) {
        this.vault = vault;
        this.identity = identity;
        this.identities = identities;
        this.cost = cost;
        this.surroundings = surroundings;
        this.store = store;
        this.trail = trail;
        this.names = new UserList(vault.desk());
    }

    /** Everybody, in the order in which their passphrases came. */
    public List<VaultUser> list() {
        var users = new ArrayList<VaultUser>();
        for (Slot slot : vault.slots().list()) {
            if (!slot.isRecovery()) {
                var entry = names.of(slot.id());
                users.add(new VaultUser(
                        slot.id(),
                        entry.map(UserList.Entry::person)
                                .orElse(slot.isOwn() ? identity.card().person() : ""),
                        entry.map(UserList.Entry::organisation)
                                .orElse(slot.isOwn() ? identity.card().organisation() : ""),
                        entry.map(UserList.Entry::since).orElse(null),
                        slot.isOwn(),
                        slot.isOwn()
                                || entry.map(known -> !known.key().isEmpty()).orElse(true),
                        slot.isPaired()));
            }
        }
        return users;
    }

    /** Who stands behind the keys that people sign with in this vault. */
    public Map<KeyId, String> signers() {
        var signers = new HashMap<KeyId, String>();
        for (UserList.Entry entry : names.entries()) {
            if (!entry.key().isEmpty()) {
                signers.put(KeyId.parse(entry.key()), entry.person());
            }
        }
        return signers;
    }

    /** Whether somebody else opens the vault who can stand by: who was only added has a passphrase that is not theirs alone. */
    public boolean hasOther() {
        return list().stream().anyMatch(user -> !user.isOwn() && user.hasOpened());
    }

    /**
     * Somebody else who opens the vault and is here too, by passphrase. Waits for each of the others' to be tried.
     *
     * @param passphrase stays the caller's to wipe
     * @return empty if it is nobody's, one's own, or of somebody who never opened the vault
     */
    public Optional<VaultUser> other(char[] passphrase) {
        return vault.slots()
                .anothers(passphrase)
                .flatMap(slot -> list().stream()
                        .filter(user -> user.slot().equals(slot) && user.hasOpened())
                        .findFirst());
    }

    /** Whether a printed recovery sheet opens the vault. */
    public boolean hasRecovery() {
        return vault.slots().list().stream().anyMatch(Slot::isRecovery);
    }

    /**
     * Lets somebody else open the vault, who makes an identity of their own when they first do.
     *
     * @param passphrase stays the caller's to wipe
     */
    public void add(String person, String organisation, char[] passphrase) {
        if (!IdentityService.isNamed(person, organisation)) {
            throw new AppException("app.identity.names");
        }
        if (passphrase.length == 0) {
            throw new AppException("app.passphrase.empty");
        }
        if (vault.slots().isOwnPassphrase(passphrase)) {
            throw new AppException("app.users.yours");
        }
        try (SlotDraft draft = vault.slots().draft(passphrase, cost.measured())) {
            // before the slot: nobody opens the vault whom it cannot name
            names.put(new UserList.Entry(draft.id(), now(), "", organisation, person));
            vault.slots().add(draft);
        }
        AuthorCards.introduce(store, identity.card());
        trail.keep("user.add", person + ", " + organisation);
    }

    /**
     * Changes one's own passphrase, of the vault and of the identity. At every moment one of the two opens both.
     *
     * @param before what it is; stays the caller's to wipe, as does {@code next}
     * @throws AppException if {@code before} is not the passphrase that opened the vault
     */
    public synchronized void change(char[] before, char[] next) {
        if (next.length == 0) {
            throw new AppException("app.passphrase.empty");
        }
        String own = own().orElseThrow(() -> new AppException("app.users.recovered"));
        if (!vault.slots().isOwnPassphrase(before)) {
            throw new AppException("app.passphrase.wrong");
        }
        if (Arrays.equals(before, next)) {
            throw new AppException("app.users.same");
        }
        try (SlotDraft draft = vault.slots().draft(next, cost.measured())) {
            names.begin(new UserList.Change(own, draft.id()));
            try {
                vault.slots().add(draft);
                identities.change(identity, next);
            } catch (RuntimeException e) {
                vault.slots().drop(draft.id());
                names.end(own, draft.id(), now());
                throw e;
            }
            vault.slots().replace(own, draft, true);
            identities.join(identity, vault);
            names.end(draft.id(), own, now());
        }
        trail.keep("user.passphrase", "");
    }

    /**
     * Takes somebody out of the vault and starts a new key epoch. Close the vault soon: until then what is made from the
     * journal is under the old keys. No recovery sheet opens it until a new one is made.
     */
    public synchronized void remove(String slot) {
        VaultUser gone = list().stream()
                .filter(user -> user.slot().equals(slot))
                .findFirst()
                .orElseThrow(() -> new AppException("app.users.none"));
        if (gone.isOwn()) {
            throw new AppException("app.users.self");
        }
        if (own().isEmpty()) {
            throw new AppException("app.users.recovered");
        }
        long waiting = list().stream()
                .filter(user -> !user.isReady() && !user.slot().equals(slot))
                .count();
        if (waiting > 0) {
            throw new AppException("app.users.waiting", waiting);
        }
        vault.remove(slot);
        names.end(null, slot, now());
        trail.keep("user.remove", gone.person().isEmpty() ? slot : gone.person() + ", " + gone.organisation());
    }

    /**
     * Somebody has just opened the vault: ends a change of passphrase that was interrupted, notes whose slot it is, and writes down
     * tries that failed before.
     *
     * @param passphrase that opened it
     * @return the failed tries, to be told
     */
    public synchronized Optional<WrongTries> arrive(char[] passphrase) {
        own().ifPresent(own -> {
            names.change().ifPresent(change -> end(change, own, passphrase));
            nameOwn(own);
        });
        if (list().size() > 1) {
            AuthorCards.introduce(store, identity.card());
        }
        var tries = vault.failedTries();
        tries.ifPresent(failed -> {
            trail.keep("vault.tries", failed.count() + " since " + failed.since());
            vault.forgetFailedTries();
        });
        unlocked();
        return tries.map(failed -> new WrongTries(failed.count(), failed.since()));
    }

    /** A log that cannot be written to keeps nobody from reading: the first thing that is said here will meet the same drive. */
    private void unlocked() {
        try {
            trail.keep(own().isPresent() ? "vault.unlock" : "vault.recover", "");
        } catch (VaultException e) {
            System.getLogger(VaultUsers.class.getName())
                    .log(System.Logger.Level.WARNING, "opening not written down", e);
        }
    }

    private void end(UserList.Change change, String own, char[] passphrase) {
        if (own.equals(change.before()) || own.equals(change.after())) {
            String other = own.equals(change.before()) ? change.after() : change.before();
            identities.change(identity, passphrase);
            if (vault.slots().list().stream().anyMatch(slot -> slot.id().equals(other))) {
                vault.slots().drop(other);
            }
            identities.join(identity, vault);
            names.end(own, other, now());
        }
    }

    /** Whose slot it is: the card of who opened it says so, whatever was written when the slot was made. */
    public void nameOwn(String slot) {
        var card = identity.card();
        var known = names.of(slot);
        var entry = new UserList.Entry(
                slot,
                known.map(UserList.Entry::since).orElse(now()),
                card.keyId().toString(),
                card.organisation(),
                card.person());
        if (known.filter(entry::equals).isEmpty()) {
            names.put(entry);
        }
    }

    private Optional<String> own() {
        return vault.slots().list().stream()
                .filter(slot -> slot.isOwn() && !slot.isRecovery())
                .map(Slot::id)
                .findFirst();
    }

    private Instant now() {
        return surroundings.clock().instant().truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    }
}

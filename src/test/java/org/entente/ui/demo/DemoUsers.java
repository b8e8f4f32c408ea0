package org.entente.ui.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.entente.app.AppException;
import org.entente.app.passphrase.PassphraseStrength;
import org.entente.app.user.VaultUser;
import org.entente.ui.door.Users;

/** Two people who open the fictional vault. */
public final class DemoUsers implements Users {

    public final List<VaultUser> people =
            new ArrayList<>(List.of(user("a1", "M. Oduya", true, true), user("b2", "R. Halvorsen", false, true)));
    public final List<String> done = new ArrayList<>();
    public boolean hasRecovery = true;

    private static VaultUser user(String slot, String person, boolean isOwn, boolean hasOpened) {
        return new VaultUser(slot, person, "KST", Instant.parse("2024-02-06T09:00:00Z"), isOwn, hasOpened, true);
    }

    @Override
    public List<VaultUser> list() {
        return List.copyOf(people);
    }

    @Override
    public boolean hasRecovery() {
        return hasRecovery;
    }

    @Override
    public PassphraseStrength strength(char[] passphrase, String person, String organisation) {
        return PassphraseStrength.of(new String(passphrase), List.of(person, organisation));
    }

    @Override
    public void add(String person, String organisation, char[] passphrase) {
        done.add("add " + person + " " + organisation);
        people.add(user("c3", person, false, false));
    }

    @Override
    public void change(char[] before, char[] next) {
        if (!new String(before).equals(DemoWorkstation.PASSPHRASE)) {
            throw new AppException("app.passphrase.wrong");
        }
        done.add("change");
    }

    @Override
    public String remove(String slot) {
        done.add("remove " + slot);
        people.removeIf(user -> user.slot().equals(slot));
        return hasRecovery ? DemoRecovery.CODE : "";
    }

    @Override
    public String newRecovery() {
        done.add("recovery");
        hasRecovery = true;
        return DemoRecovery.CODE;
    }
}

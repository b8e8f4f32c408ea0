package org.entente.ui.desk;

import java.nio.CharBuffer;
import java.util.List;
import org.entente.app.OpenCase;
import org.entente.app.passphrase.PassphraseStrength;
import org.entente.app.user.VaultUser;
import org.entente.ui.door.Users;

/** The people of an open vault behind the window. */
record DeskUsers(OpenCase open) implements Users {

    @Override
    public List<VaultUser> list() {
        return open.users().list();
    }

    @Override
    public boolean hasRecovery() {
        return open.users().hasRecovery();
    }

    @Override
    public PassphraseStrength strength(char[] passphrase, String person, String organisation) {
        return PassphraseStrength.of(CharBuffer.wrap(passphrase), List.of(person, organisation));
    }

    @Override
    public void add(String person, String organisation, char[] passphrase) {
        open.users().add(person, organisation, passphrase);
    }

    @Override
    public void change(char[] before, char[] next) {
        open.users().change(before, next);
    }

    @Override
    public String remove(String slot) {
        boolean had = open.users().hasRecovery();
        open.users().remove(slot);
        return had ? open.recovery().code() : "";
    }

    @Override
    public String newRecovery() {
        return open.recovery().code();
    }
}

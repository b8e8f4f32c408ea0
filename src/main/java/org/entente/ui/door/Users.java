package org.entente.ui.door;

import java.util.List;
import org.entente.app.passphrase.PassphraseStrength;
import org.entente.app.user.VaultUser;

/** The people who open the vault. Every method waits, most of them for seconds. */
public interface Users {

    List<VaultUser> list();

    /** Whether a printed recovery sheet opens the vault. */
    boolean hasRecovery();

    /** How long a passphrase would stand that somebody of this name chose. */
    PassphraseStrength strength(char[] passphrase, String person, String organisation);

    /** @param passphrase stays the caller's to wipe */
    void add(String person, String organisation, char[] passphrase);

    /** Changes one's own passphrase, of the vault and of the identity; both stay the caller's to wipe. */
    void change(char[] before, char[] next);

    /**
     * Takes somebody out and starts new keys. The case has to be locked afterwards.
     *
     * @return the new recovery code that takes the old one's place; empty if there was none
     */
    String remove(String slot);

    /** Makes a new recovery code; an earlier one opens nothing any more. */
    String newRecovery();
}

package org.entente.app.recovery;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The printed recovery code of a vault. It names no case, so that a finder learns nothing from it.
 *
 * @param groups the code in the groups in which it is read aloud and typed
 * @param vault what this workstation's list calls the vault, such as "Vault 1"
 * @param made when, in UTC
 */
public record RecoverySheet(List<String> groups, String vault, LocalDate made) {

    public RecoverySheet {
        groups = List.copyOf(groups);
    }

    /** From a code as it is printed, its groups parted by dashes. */
    public static RecoverySheet of(String printed, String vault, LocalDate made) {
        return new RecoverySheet(List.of(printed.split("-")), vault, made);
    }

    /** The same code, for a vault whose name was changed before it was made. */
    public RecoverySheet called(String name) {
        return new RecoverySheet(groups, name, made);
    }

    /** Whether somebody typed this group, from 0; case, blanks and look-alikes do not matter. */
    public boolean isGroup(int index, String typed) {
        String plain = typed.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return groups.get(index).equals(plain);
    }

    /** Without the code. */
    @Override
    public String toString() {
        return "RecoverySheet";
    }
}

package org.entente.ui.door;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.model.work.Progress;

/** This workstation before a case is open: who works here and which vaults it knows. Every method may wait. */
public interface Workstation {

    /**
     * Who works here.
     *
     * @param organisation the organisation's code
     */
    record Person(String name, String organisation) {}

    /**
     * A vault that was opened here before.
     *
     * @param nickname what the list says; never a case's name unless the analyst chose it
     */
    record VaultPlace(String nickname, Path folder) {}

    /** What was chosen about the window. */
    Preferences preferences();

    /** Who works here; empty before the first run. */
    Optional<Person> person();

    /** Makes this workstation's identity. Its private part never leaves. */
    void enrol(Person person, char[] passphrase);

    /** The vaults that were opened here, the last one first. */
    List<VaultPlace> vaults();

    /** Where a new vault of this name would lie. */
    Path suggestedFolder(String caseName);

    /**
     * What a new vault begins with.
     *
     * @param hasSample whether it is filled with the fictional sample case
     */
    record NewVault(Path folder, String caseName, boolean hasSample) {}

    /** Makes a vault and opens it. */
    OpenCase create(NewVault vault, char[] passphrase, Progress progress);

    /** Tries to open a vault; what can go wrong in daily life is an {@link Opening}, not an exception. */
    Opening open(Path folder, char[] passphrase, Progress progress);

    /**
     * How to come back into a vault whose passphrase is forgotten.
     *
     * @param code as it was typed from the sheet
     * @param passphrase opens the vault and this person's identity from now on
     * @param isNewIdentity whether to make a new identity if the passphrase does not open the one that is here
     */
    record Recovering(char[] code, char[] passphrase, boolean isNewIdentity) {

        /** Wipes what was typed. */
        public void wipe() {
            Arrays.fill(code, '\0');
            Arrays.fill(passphrase, '\0');
        }

        @Override
        public String toString() {
            return "Recovering";
        }
    }

    /** Tries to open a vault with its recovery code. */
    Opening recover(Path folder, Recovering recovering);
}

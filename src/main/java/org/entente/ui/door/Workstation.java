package org.entente.ui.door;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.app.OpeningProgress;
import org.entente.app.copy.WhatBecame;
import org.entente.app.recovery.RecoverySheet;
import org.entente.model.work.Progress;
import org.jspecify.annotations.Nullable;

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
    record VaultPlace(String nickname, Path folder) {

        /** By hand, because the first card compares these and what a record links for it delays every start by 20 ms. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof VaultPlace place && nickname.equals(place.nickname) && folder.equals(place.folder);
        }

        @Override
        public int hashCode() {
            return Objects.hash(nickname, folder);
        }
    }

    /** What was chosen about the window. */
    Preferences preferences();

    /** Who works here; empty before the first run. */
    Optional<Person> person();

    /** Makes this workstation's identity. Its private part never leaves. */
    void enrol(Person person, char[] passphrase);

    /** Whether a passphrase opens the identity that is here, and so may open a new vault. */
    boolean isMine(char[] passphrase);

    /** Six words that nobody chose, for a new passphrase. */
    String suggestPassphrase();

    /** The vaults that were opened here, the last one first. */
    List<VaultPlace> vaults();

    /** Calls a vault by a name that anybody can read who reads this disk; blank for its number again. */
    void call(Path folder, String nickname);

    /** What a new vault is called that nobody gave a name. */
    String nextNickname();

    /** Where a new vault of this name would lie; it is free. */
    Path suggestedFolder(String nickname);

    /** @throws org.entente.app.AppException if a new vault cannot lie there */
    void checkRoom(Path folder);

    /** Draws the recovery sheets of new vaults. */
    Recovery recovery();

    /**
     * What a new vault begins with.
     *
     * @param nickname what the list of vaults calls it; empty for its number
     * @param hasSample whether it is filled with the fictional sample case
     * @param sheet the sheet that opens it; null if none may
     */
    record NewVault(
            Path folder,
            String nickname,
            String caseName,
            boolean hasSample,
            @Nullable RecoverySheet sheet) {}

    /** How many parts making the sample case is counted in, the vault among them. */
    int sampleParts();

    /** Makes a vault and opens it. */
    OpenCase create(NewVault vault, char[] passphrase, Progress progress);

    /**
     * Tries to open a vault; what can go wrong in daily life is an {@link Opening}, not an exception.
     *
     * @param newcomer who works here from now on, if nobody did; null if somebody does
     * @throws Progress.Cancelled if it was stopped while the index was made anew; nothing of the case was changed
     */
    Opening open(Path folder, char[] passphrase, @Nullable Person newcomer, OpeningProgress progress);

    /** Says what became of a vault whose opening asked; holds for the next opening. */
    void became(Path folder, WhatBecame became);

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

    /**
     * Tries to open a vault with its recovery code.
     *
     * @param newcomer who works here from now on, if nobody did; null if somebody does
     * @param index as in {@link OpeningProgress}
     */
    Opening recover(Path folder, Recovering recovering, @Nullable Person newcomer, Progress index);

    /**
     * Makes a vault of its own from a copy of one, and lists it. It opens with the passphrases of then.
     *
     * @param nickname of the vault that was copied
     */
    VaultPlace restore(Opening.Copy copy, String nickname, Progress progress);
}

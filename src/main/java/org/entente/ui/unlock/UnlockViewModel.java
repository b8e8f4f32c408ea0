package org.entente.ui.unlock;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.app.copy.WhatBecame;
import org.entente.ui.door.Workstation;
import org.entente.ui.door.Workstation.Person;
import org.entente.ui.door.Workstation.Recovering;
import org.entente.ui.door.Workstation.VaultPlace;
import org.entente.ui.first.Existing;
import org.entente.ui.first.FirstRunViewModel;
import org.entente.ui.first.ShowCase;
import org.entente.ui.secret.StrengthEstimate;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Which card stands before a case, and what is done on it; {@link FirstRunViewModel} makes vaults. Screen's thread only. */
public final class UnlockViewModel {

    /** Which card is shown. */
    public enum Card {
        UNLOCK,
        CREATE,
        /** Opens a vault with its recovery code. */
        RECOVER
    }

    private final Workstation workstation;
    private final Background background;
    private final Texts texts;
    private final ShowCase window;
    private final VaultOpening opening;
    private final KnownVaults vaults;
    private final StrengthEstimate estimate;
    private final ObjectProperty<Card> card = new SimpleObjectProperty<>(Card.UNLOCK);
    private final ObjectProperty<@Nullable Person> person = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable FirstRunViewModel> wizard = new SimpleObjectProperty<>();
    private @Nullable Person newcomer;
    private @Nullable Path offered;
    private char @Nullable [] early;

    /** @param window shows the case that was opened or made; the card stays busy until it is replaced */
    public UnlockViewModel(Workstation workstation, Background background, Texts texts, ShowCase window) {
        this.workstation = workstation;
        this.background = background;
        this.texts = texts;
        this.window = window;
        opening = new VaultOpening(workstation, background, texts, window);
        vaults = new KnownVaults(workstation, background, texts, opening::failed);
        estimate = new StrengthEstimate(background, texts, this::guessable);
        vaults.chosenProperty().subscribe((_, _) -> {
            opening.refusal().copyProperty().set(null); // it is a copy of the other one
            opening.refusal().askNothing();
        });
    }

    /** The vaults to choose from. */
    KnownVaults vaults() {
        return vaults;
    }

    /** What the passphrase is worth that is to open a vault from now on. */
    StrengthEstimate estimate() {
        return estimate;
    }

    /** What anybody would try first as a passphrase. */
    private List<String> guessable() {
        Person who = person.get();
        return who == null || who.name().isEmpty() ? List.of() : List.of(who.name(), who.organisation());
    }

    /** How opening the chosen vault goes. */
    VaultOpening opening() {
        return opening;
    }

    ObjectProperty<Card> cardProperty() {
        return card;
    }

    /** Who works here; null before the first run. */
    ObjectProperty<@Nullable Person> personProperty() {
        return person;
    }

    /** The steps that make a vault; null while another card is shown. */
    ObjectProperty<@Nullable FirstRunViewModel> wizardProperty() {
        return wizard;
    }

    /** Reads who works here and which vaults there are. */
    public void load() {
        Card shown = card.get();
        background.run(() -> new Known(workstation.person().orElse(null), workstation.vaults()), known -> {
            boolean isNews = !Objects.equals(person.get(), known.person());
            person.set(known.person());
            vaults.show(known.vaults());
            if (offered != null && known.person() != null) { // who has no identity here meets the first run before it
                vaults.choose(offered);
            }
            if (card.get() == shown) { // otherwise somebody has asked for another one meanwhile
                turnTo(vaults.isEmpty() ? Card.CREATE : Card.UNLOCK);
            } else if (card.get() == Card.CREATE && isNews) {
                show(Card.CREATE);
            }
            tryEarly();
        });
    }

    private record Known(@Nullable Person person, List<VaultPlace> vaults) {}

    /** Offers a vault before all others, as it was opened from outside. */
    public void offer(Path folder) {
        offered = folder;
        load();
    }

    /** Takes a vault, which need not be in the list. */
    void choose(Path folder) {
        vaults.choose(folder);
        opening.refusal().restoredProperty().set("");
        show(Card.UNLOCK);
    }

    /** Takes a vault instead of making one. */
    private void take(Existing existing) {
        choose(existing.folder());
        newcomer = existing.newcomer();
        if (existing.isBySheet()) {
            show(Card.RECOVER);
        }
    }

    /** Tries the passphrase, which is wiped afterwards; who typed it before the vaults were read need not type it again. */
    void unlock(char[] passphrase) {
        VaultPlace place = vaults.chosenProperty().get();
        if (place == null) {
            forgetEarly();
            early = passphrase;
        } else {
            opening.unlock(place, passphrase, newcomer);
        }
    }

    private void tryEarly() {
        char[] typed = early;
        if (typed != null && vaults.chosenProperty().get() != null) {
            early = null;
            unlock(typed);
        }
        forgetEarly();
    }

    private void forgetEarly() {
        if (early != null) {
            Arrays.fill(early, '\0');
            early = null;
        }
    }

    /** Tries the recovery code; everything typed is wiped afterwards. */
    void recover(Recovering typed) {
        VaultPlace place = vaults.chosenProperty().get();
        if (place != null) {
            opening.recover(place, typed, newcomer);
        }
    }

    /** Says what became of the vault, and tries what was typed again. */
    void became(WhatBecame answer, Runnable again) {
        VaultPlace place = vaults.chosenProperty().get();
        if (place != null && !opening.busyProperty().get()) {
            background.run(
                    () -> {
                        workstation.became(place.folder(), answer);
                        return true;
                    },
                    _ -> again.run(),
                    opening::failed);
        }
    }

    /** Makes a vault from the copy that is offered, and takes it; the damaged one stays as it is. */
    void restore() {
        VaultPlace damaged = vaults.chosenProperty().get();
        if (damaged != null) {
            opening.restore(damaged, vaults::add);
        }
    }

    /** Shows another card; what went wrong on the one before is no longer said. */
    void show(Card other) {
        opening.refusal().forgive();
        turnTo(other);
    }

    private void turnTo(Card other) {
        endWizard();
        if (other == Card.CREATE) {
            wizard.set(new FirstRunViewModel(
                    new FirstRunViewModel.Tools(
                            workstation,
                            background,
                            texts,
                            RandomGenerator.getDefault(),
                            window,
                            this::take,
                            this::notShown),
                    person.get()));
        }
        card.set(other);
    }

    /** A new vault could not be shown: it is there, closed, and opens like any other. */
    private void notShown(Throwable failure) {
        opening.failed(failure);
        load();
    }

    private void endWizard() {
        FirstRunViewModel before = wizard.get();
        wizard.set(null);
        if (before != null) {
            before.end();
        }
    }

    /** Wipes what is secret, as the window is closed. */
    public void end() {
        forgetEarly();
        endWizard();
    }
}

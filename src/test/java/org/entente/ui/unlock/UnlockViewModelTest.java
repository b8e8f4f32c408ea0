package org.entente.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.entente.app.AppException;
import org.entente.ui.demo.DemoRecovery;
import org.entente.ui.demo.DemoWorkstation;
import org.entente.ui.door.OpenCase;
import org.entente.ui.door.Workstation.NewVault;
import org.entente.ui.door.Workstation.Person;
import org.entente.ui.door.Workstation.Recovering;
import org.entente.ui.door.Workstation.VaultPlace;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnlockViewModelTest {

    private final List<OpenCase> opened = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    private @Nullable Consumer<? super Throwable> notShown;

    private UnlockViewModel model(DemoWorkstation workstation) {
        var model = new UnlockViewModel(
                workstation,
                new Background(Runnable::run, Runnable::run, failures::add),
                Texts.english(),
                (openCase, failed) -> {
                    opened.add(openCase);
                    notShown = failed;
                });
        model.load();
        return model;
    }

    private void failToShow() {
        Objects.requireNonNull(notShown).accept(new AppException("app.file.not-written", "a file"));
    }

    @Test
    void offersToCreateAVaultOnTheFirstRun() {
        var model = model(new DemoWorkstation(null, List.of()));
        assertThat(model.cardProperty().get()).isEqualTo(UnlockViewModel.Card.CREATE);
        assertThat(model.personProperty().get()).isNull();
    }

    @Test
    void opensWithTheRightPassphraseAndWipesIt() {
        var workstation = DemoWorkstation.ready();
        char[] passphrase = DemoWorkstation.PASSPHRASE.toCharArray();
        model(workstation).unlock(passphrase);
        assertThat(opened).containsExactly(workstation.demo);
        assertThat(passphrase).containsOnly((char) 0);
    }

    @Test
    void opensNothingTwiceWhileTheFirstScreenIsOnItsWay() {
        var model = model(DemoWorkstation.ready());
        model.unlock(DemoWorkstation.PASSPHRASE.toCharArray());
        assertThat(model.busyProperty().get()).isTrue();
        model.unlock(DemoWorkstation.PASSPHRASE.toCharArray());
        assertThat(opened).hasSize(1);
    }

    @Test
    void canBeUsedAgainAndSaysWhyTheCaseCouldNotBeShown() {
        var model = model(DemoWorkstation.ready());
        model.unlock(DemoWorkstation.PASSPHRASE.toCharArray());
        failToShow();
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(model.errorProperty().get()).contains("a file");
        model.unlock(DemoWorkstation.PASSPHRASE.toCharArray());
        assertThat(model.errorProperty().get()).isEmpty();
        assertThat(opened).hasSize(2);
    }

    @Test
    void saysThatAPassphraseIsWrongAndWaitsLongerAfterFive() {
        var model = model(DemoWorkstation.ready());
        for (int i = 0; i < 5; i++) {
            assertThat(model.waitSecondsProperty().get()).isZero();
            model.unlock("wrong".toCharArray());
        }
        assertThat(model.wrongProperty().get()).isTrue();
        assertThat(model.errorProperty().get()).contains("does not open this vault");
        assertThat(model.waitSecondsProperty().get()).isEqualTo(2);
        model.unlock(DemoWorkstation.PASSPHRASE.toCharArray());
        assertThat(opened).isEmpty();
        model.secondPassed();
        model.secondPassed();
        model.unlock("wrong".toCharArray());
        assertThat(model.waitSecondsProperty().get()).isEqualTo(4);
    }

    @Test
    void makesTheIdentityBeforeTheFirstVault() {
        var workstation = new DemoWorkstation(null, List.of());
        created(workstation);
        assertThat(workstation.done).containsExactly("enrol M. Oduya KST", "create Harbour Lights in x.vault");
    }

    private UnlockViewModel created(DemoWorkstation workstation) {
        var model = model(workstation);
        model.create(
                new Person("M. Oduya", "KST"),
                new NewVault(Path.of("x.vault"), "Harbour Lights", false),
                "long enough".toCharArray());
        return model;
    }

    @Test
    void opensANewVaultOnceItsRecoverySheetWasDealtWith() {
        var workstation = new DemoWorkstation(null, List.of());
        var model = created(workstation);
        assertThat(model.cardProperty().get()).isEqualTo(UnlockViewModel.Card.SHEET);
        assertThat(opened).isEmpty();
        var recovery = Objects.requireNonNull(model.recovery());
        recovery.understoodProperty().set(true);
        recovery.skip();
        assertThat(opened).containsExactly(workstation.demo);
        model.end();
        assertThat(workstation.demo.isClosed).as("it belongs to the window now").isFalse();
    }

    @Test
    void offersANewVaultLikeAnyOtherWhenItCouldNotBeShown() {
        var workstation = new DemoWorkstation(null, List.of());
        var model = created(workstation);
        var recovery = Objects.requireNonNull(model.recovery());
        recovery.understoodProperty().set(true);
        recovery.skip();
        recovery.skip();
        assertThat(opened).hasSize(1);
        assertThat(model.busyProperty().get()).isTrue();
        workstation.found(new VaultPlace("Harbour", Path.of("x.vault")));
        failToShow();
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(model.cardProperty().get()).isEqualTo(UnlockViewModel.Card.UNLOCK);
        assertThat(model.errorProperty().get()).contains("a file");
    }

    @Test
    void closesANewVaultWithTheWindow() {
        var workstation = new DemoWorkstation(null, List.of());
        created(workstation).end();
        assertThat(workstation.demo.isClosed).isTrue();
    }

    @Test
    void opensWithTheRecoveryCodeAndWipesWhatWasTyped() {
        var workstation = DemoWorkstation.ready();
        var model = model(workstation);
        var wrong = new Recovering("nonsense".toCharArray(), "long enough".toCharArray(), false);
        model.recover(wrong);
        assertThat(model.errorProperty().get()).contains("not a recovery code");
        assertThat(wrong.code()).containsOnly((char) 0);
        assertThat(wrong.passphrase()).containsOnly((char) 0);
        model.recover(new Recovering(DemoRecovery.CODE.toCharArray(), "long enough".toCharArray(), true));
        assertThat(opened).containsExactly(workstation.demo);
        assertThat(model.busyProperty().get()).as("until the first screen").isTrue();
        assertThat(workstation.done).containsExactly("recover grey.vault", "recover grey.vault with a new identity");
    }
}

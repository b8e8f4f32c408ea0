package org.entente.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.user.VaultUser;
import org.entente.ui.demo.DemoRecovery;
import org.entente.ui.demo.DemoUsers;
import org.entente.ui.demo.DemoWorkstation;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UsersViewModelTest {

    private static final String STRONG = "stone amber lotus frame gather yellow";

    private final DemoUsers users = new DemoUsers();
    private final List<Throwable> shown = new ArrayList<>();
    private final List<String> locked = new ArrayList<>();
    private final UsersViewModel model = new UsersViewModel(
            users,
            new Background(Runnable::run, Runnable::run, shown::add),
            Texts.english(),
            () -> locked.add("locked"));

    @BeforeEach
    void load() {
        model.load();
    }

    @Test
    void listsWhoOpensTheVaultAndWhetherASheetDoes() {
        assertThat(model.list()).extracting(VaultUser::person).containsExactly("M. Oduya", "R. Halvorsen");
        assertThat(model.onPaperProperty().get()).isTrue();
        users.hasRecovery = false;
        model.load();
        assertThat(model.onPaperProperty().get()).isFalse();
    }

    @Test
    void refusesAWeakPassphraseOfANewUserAndWipesIt() {
        char[] weak = "halvorsen24".toCharArray();
        model.add("R. Halvorsen", "KST", weak);
        assertThat(users.done).isEmpty();
        assertThat(model.errorProperty().get()).startsWith("This passphrase is too weak for a case");
        assertThat(weak).containsOnly('\0');
        model.add(" L. Brandt ", "KST", STRONG.toCharArray());
        assertThat(users.done).containsExactly("add L. Brandt KST");
        assertThat(model.errorProperty().get()).isEmpty();
        assertThat(model.doneProperty().get()).contains("L. Brandt");
        assertThat(model.list()).hasSize(3);
    }

    @Test
    void changesThePassphraseOnlyWithTheOldOne() {
        model.change("wrong".toCharArray(), STRONG.toCharArray(), "M. Oduya", "KST");
        assertThat(model.errorProperty().get()).startsWith("The passphrase is not right");
        assertThat(model.busyProperty().get()).isFalse();
        char[] before = DemoWorkstation.PASSPHRASE.toCharArray();
        model.change(before, STRONG.toCharArray(), "M. Oduya", "KST");
        assertThat(users.done).containsExactly("change");
        assertThat(before).containsOnly('\0');
        assertThat(shown).isEmpty();
    }

    @Test
    void removingLocksTheCaseOnceTheNewCodeIsOnPaper() {
        model.remove(model.list().getLast());
        assertThat(users.done).containsExactly("remove b2");
        assertThat(model.recoveryProperty().get()).isEqualTo(DemoRecovery.CODE);
        assertThat(locked).isEmpty();
        model.kept();
        assertThat(locked).containsExactly("locked");
        assertThat(model.recoveryProperty().get()).isEmpty();
    }

    @Test
    void removingLocksAtOnceWhereNoSheetWas() {
        users.hasRecovery = false;
        model.remove(model.list().getLast());
        assertThat(locked).containsExactly("locked");
    }

    @Test
    void aNewSheetLocksNothing() {
        model.newRecovery();
        assertThat(model.recoveryProperty().get()).isEqualTo(DemoRecovery.CODE);
        model.kept();
        assertThat(locked).isEmpty();
    }
}

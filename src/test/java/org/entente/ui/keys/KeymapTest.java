package org.entente.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.app.settings.Settings;
import org.entente.ui.text.Texts;
import org.junit.jupiter.api.Test;

class KeymapTest {

    private final SimpleObjectProperty<Settings> settings = new SimpleObjectProperty<>(Settings.usual());
    private final Keymap keys = new Keymap(settings);

    @Test
    void namesEveryActionOnceAndGivesNoKeyTwice() {
        var all = KeyAction.all();
        assertThat(new HashSet<>(all.stream().map(KeyAction::id).toList())).hasSameSizeAs(all);
        assertThat(new HashSet<>(all.stream().map(KeyAction::usual).toList())).hasSameSizeAs(all);
        all.forEach(what -> assertThat(Texts.english().get(what.words())).isNotBlank());
    }

    @Test
    void readsBackEveryUsualKeyByTheNameThatIsKept() {
        for (KeyAction what : KeyAction.all()) {
            settings.set(
                    Settings.usual().withKeys(Map.of(what.id(), what.usual().getName())));
            assertThat(keys.keys(what)).contains(what.usual());
            assertThat(keys.isChosen(what)).isFalse();
        }
    }

    @Test
    void leavesAnUnreadableKeyAtTheUsual() {
        settings.set(Settings.usual().withKeys(Map.of("lock", "Hyper+Nonsense")));
        assertThat(keys.keys(KeyAction.LOCK)).contains(KeyAction.LOCK.usual());
    }

    @Test
    void followsWithTheWordsThatNameIt() {
        var words = Texts.english().with(keys).live("ui.shell.lock", KeyAction.LOCK);
        assertThat(words.getValue()).isEqualTo("Lock (Ctrl+L)");
        settings.set(Settings.usual().withKeys(Map.of("lock", "F9")));
        assertThat(words.getValue()).isEqualTo("Lock (F9)");
        settings.set(Settings.usual().withKeys(Map.of("lock", "")));
        assertThat(words.getValue()).isEqualTo("Lock (no key)");
    }
}

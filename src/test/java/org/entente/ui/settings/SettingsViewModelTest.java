package org.entente.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.entente.app.AppException;
import org.entente.app.settings.Settings;
import org.entente.app.settings.SettingsFile;
import org.entente.catalogue.marking.MarkingPolicy;
import org.entente.catalogue.yardstick.ConfidenceLevel;
import org.entente.catalogue.yardstick.Yardstick;
import org.entente.ui.door.Preferences;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.junit.jupiter.api.Test;

class SettingsViewModelTest {

    /** Keeps what was written, or refuses. */
    private static final class Drive implements Preferences {

        final List<Settings> written = new ArrayList<>();
        boolean isFull;

        @Override
        public SettingsFile.Read read() {
            return new SettingsFile.Read(Settings.usual(), false);
        }

        @Override
        public void write(Settings settings) {
            if (isFull) {
                throw new AppException("app.file.not-written", "settings.json");
            }
            written.add(settings);
        }

        @Override
        public List<Yardstick> yardsticks() {
            return List.of();
        }

        @Override
        public List<ConfidenceLevel> confidence() {
            return List.of();
        }

        @Override
        public List<MarkingPolicy> schemes() {
            return List.of();
        }
    }

    private final Drive drive = new Drive();
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    private SettingsViewModel model() {
        return new SettingsViewModel(drive, new Background(Runnable::run, Runnable::run, _ -> {}), Texts.english());
    }

    @Test
    void appliesAndKeepsAtOnce() {
        var model = model();
        model.change(Setting.AUTO_LOCK, now -> now.withIdleMinutes(5));
        assertThat(model.now().idleMinutes()).isEqualTo(5);
        assertThat(drive.written).containsExactly(Settings.usual().withIdleMinutes(5));
    }

    @Test
    void takesBackTheLatestChangeFirst() {
        var model = model();
        model.change(Setting.AUTO_LOCK, now -> now.withIdleMinutes(5));
        model.change(Setting.YARDSTICK, now -> now.withYardstick("uk-phia"));
        model.undo();
        assertThat(model.now()).isEqualTo(Settings.usual().withIdleMinutes(5));
        model.undo();
        model.undo();
        assertThat(model.now()).isEqualTo(Settings.usual());
        assertThat(drive.written).last().isEqualTo(Settings.usual());
    }

    @Test
    void takesBackOneThingAndLeavesTheOthers() {
        var model = model();
        model.change(Setting.AUTO_LOCK, now -> now.withIdleMinutes(5));
        model.change(Setting.YARDSTICK, now -> now.withYardstick("uk-phia"));
        model.undo(Setting.AUTO_LOCK);
        assertThat(model.now()).isEqualTo(Settings.usual().withYardstick("uk-phia"));
    }

    @Test
    void countsChangesOfOneThingInARowAsOne() {
        var model = model();
        for (int percent : new int[] {110, 120, 130}) {
            model.change(
                    Setting.TEXT_SIZE,
                    now -> now.withAppearance(now.appearance().withTextPercent(percent)));
        }
        assertThat(model.changes()).hasSize(1);
        model.undo();
        assertThat(model.now()).isEqualTo(Settings.usual());
    }

    @Test
    void doesNothingForWhatIsChosenAlready() {
        var model = model();
        model.change(Setting.AUTO_LOCK, now -> now.withIdleMinutes(10));
        assertThat(model.changes()).isEmpty();
        assertThat(drive.written).isEmpty();
    }

    @Test
    void writesOneAfterTheOtherAndTheLatestLast() {
        var model = new SettingsViewModel(drive, new Background(waiting::add, Runnable::run, _ -> {}), Texts.english());
        for (int minutes : new int[] {1, 2, 3}) {
            model.change(Setting.AUTO_LOCK, now -> now.withIdleMinutes(minutes));
        }
        assertThat(waiting).as("a second write waits for the first").hasSize(1);
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
        assertThat(drive.written).extracting(Settings::idleMinutes).containsExactly(1, 3);
    }

    @Test
    void leavesNothingUnwrittenAtTheEnd() {
        var model = new SettingsViewModel(drive, new Background(waiting::add, Runnable::run, _ -> {}), Texts.english());
        model.change(Setting.AUTO_LOCK, now -> now.withIdleMinutes(3));
        model.end();
        assertThat(drive.written).extracting(Settings::idleMinutes).containsExactly(3);
    }

    @Test
    void saysWhenAChoiceCannotBeKeptAndAppliesItStill() {
        drive.isFull = true;
        var model = model();
        model.change(Setting.AUTO_LOCK, now -> now.withIdleMinutes(3));
        assertThat(model.now().idleMinutes()).isEqualTo(3);
        assertThat(model.problemProperty().get()).isNotEmpty();
        drive.isFull = false;
        model.undo();
        assertThat(model.problemProperty().get()).isEmpty();
    }
}

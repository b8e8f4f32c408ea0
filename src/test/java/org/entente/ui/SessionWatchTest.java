package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionWatchTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /org/freedesktop/login1: org.freedesktop.login1.Manager.PrepareForSleep (true,)        | true
            /org/freedesktop/login1: org.freedesktop.login1.Manager.PrepareForSleep (false,)       | false
            /org/freedesktop/login1/session/_32: org.freedesktop.login1.Session.Lock ()            | true
            /org/freedesktop/login1/session/_32: org.freedesktop.login1.Session.Unlock ()          | false
            /org/gnome/ScreenSaver: org.gnome.ScreenSaver.ActiveChanged (true,)                    | true
            /org/gnome/ScreenSaver: org.gnome.ScreenSaver.ActiveChanged (false,)                   | false
            PropertiesChanged ('org.freedesktop.login1.Session', {'LockedHint': <true>}, @as [])   | true
            Monitoring signals from all objects owned by org.freedesktop.login1                    | false
            """)
    void knowsWhenNobodyIsThereAnyMore(String line, boolean isLeaving) {
        assertThat(SessionWatch.isLeaving(line)).isEqualTo(isLeaving);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void tellsAtOnceAndPassesOverAToolThatIsMissing() throws InterruptedException {
        var told = new Semaphore(0);
        var commands = List.of(
                List.of("no-such-tool-anywhere"),
                List.of("sh", "-c", "echo 'x.ActiveChanged (false,)'; echo 'x.ActiveChanged (true,)'; exec sleep 60"));
        try (var _ = new SessionWatch(commands, told::release)) {
            assertThat(told.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(told.availablePermits()).isZero();
    }
}

package org.entente.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import org.entente.model.work.Progress;
import org.entente.ui.door.OpenCase;
import org.entente.ui.door.Workstation;
import org.entente.ui.door.Workstation.NewVault;
import org.entente.ui.door.Workstation.Person;
import org.entente.ui.shell.Place;
import org.entente.ui.task.Background;

/**
 * Opens the places of a case once, all but the reports, and ends: what the start-up cache of a package is trained on, what its start
 * is measured with, and a check that it works at all. In an empty home it makes the sample case first; in a home that a walk was in
 * before, it unlocks at the card, as somebody does every morning.
 */
final class Walk {

    private static final String CASE = "HARBOUR LIGHTS";
    private static final int FRAMES = 2;

    /**
     * All but the reports: their first pages need all that makes documents, 15 MB of a cache that every start maps and keeps in
     * memory, for somebody who may have come to read.
     */
    private static final List<Place> WALKED =
            Stream.of(Place.values()).filter(place -> place != Place.REPORTS).toList();

    private static final javafx.util.Duration LOOK = javafx.util.Duration.millis(700);

    /**
     * What was seen.
     *
     * @param firstWindow from the start of the process until the first card could be used
     * @param places how many places of the case were opened
     * @param opened from the start of the process until the case was open, its making or unlocking included
     */
    record Seen(Duration firstWindow, int places, Duration opened) {}

    private final Workstation workstation;
    private final char[] passphrase;
    private final Background background;
    private final CompletableFuture<Seen> seen;
    private final Instant started =
            ProcessHandle.current().info().startInstant().orElseGet(Instant::now);

    /** @param passphrase of the case that is made or unlocked */
    Walk(Workstation workstation, char[] passphrase, Background background, CompletableFuture<Seen> seen) {
        this.workstation = workstation;
        this.passphrase = passphrase;
        this.background = background;
        this.seen = seen;
    }

    /** Begins once the first card has been drawn. */
    void begin(EntenteWindow window) {
        afterFrames(() -> {
            Duration first = sinceStart();
            window.whenOpen(room -> {
                Duration opened = sinceStart();
                walk(room, new ArrayDeque<>(WALKED), () -> {
                    seen.complete(new Seen(first, WALKED.size(), opened));
                    Platform.exit();
                });
            });
            if (workstation.person().isPresent()) {
                unlock(window.root());
            } else {
                background.run(this::make, window::visit, this::fail);
            }
        });
    }

    private OpenCase make() {
        workstation.enrol(new Person("M. Oduya", "KST"), passphrase.clone());
        return workstation.create(
                new NewVault(workstation.suggestedFolder(CASE), "", CASE, true, null),
                passphrase.clone(),
                Progress.NONE);
    }

    private void unlock(Parent window) {
        if (window.lookup("#unlock-passphrase") instanceof PasswordField field
                && window.lookup("#unlock") instanceof Button button) {
            field.setText(new String(passphrase));
            button.fire();
        } else {
            fail(new IllegalStateException("the card asks for no passphrase"));
        }
    }

    private void walk(CaseRoom room, Deque<Place> left, Runnable done) {
        Place next = left.poll();
        if (next == null) {
            done.run();
            return;
        }
        room.visit(next);
        var pause = new PauseTransition(LOOK);
        pause.setOnFinished(_ -> walk(room, left, done));
        pause.play();
    }

    /** Runs a step when two frames have been drawn: then what stands in the window can be used. */
    private static void afterFrames(Runnable step) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames > FRAMES) {
                    stop();
                    step.run();
                }
            }
        }.start();
    }

    private void fail(Throwable failure) {
        seen.completeExceptionally(failure);
        Platform.exit();
    }

    private Duration sinceStart() {
        return Duration.between(started, Instant.now());
    }
}

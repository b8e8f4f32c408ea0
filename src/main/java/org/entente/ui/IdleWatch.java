package org.entente.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseEvent;

/** How long nobody has touched the window. By the wall clock, so that a night's sleep of the machine counts. */
final class IdleWatch {

    private static final javafx.util.Duration LOOK_EVERY = javafx.util.Duration.seconds(5);

    private final InstantSource clock;
    private final Timeline looking = new Timeline();
    private Instant last;

    /** @param look asks again and again, between start and stop, how long it has been */
    IdleWatch(InstantSource clock, Runnable look) {
        this.clock = clock;
        this.last = clock.instant();
        looking.getKeyFrames().add(new KeyFrame(LOOK_EVERY, _ -> look.run()));
        looking.setCycleCount(Animation.INDEFINITE);
    }

    void start() {
        touched();
        looking.play();
    }

    void stop() {
        looking.stop();
    }

    /** Takes every key, click, move and turn of the wheel in {@code scene} for work. */
    void watch(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, this::see);
        scene.addEventFilter(DragEvent.ANY, _ -> touched());
    }

    /** The toolkit reports entering and leaving also when something moved under a resting pointer. */
    private void see(Event event) {
        var type = event.getEventType();
        if (type != MouseEvent.MOUSE_ENTERED
                && type != MouseEvent.MOUSE_ENTERED_TARGET
                && type != MouseEvent.MOUSE_EXITED
                && type != MouseEvent.MOUSE_EXITED_TARGET) {
            touched();
        }
    }

    private void touched() {
        last = clock.instant();
    }

    /** A clock that was set back starts the time anew: it cannot say how long it has been. */
    boolean isIdleFor(Duration limit) {
        Instant now = clock.instant();
        if (now.isBefore(last)) {
            last = now;
        }
        return Duration.between(last, now).compareTo(limit) >= 0;
    }
}

package org.entente.ui.robot;

import java.time.Duration;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;

/** The card in front of a case: the first run, another vault, unlocking. */
record LockCard(Hands hands) {

    private static final String PASSPHRASE = "correct horse battery quartz lantern meadow";

    /** Makes this workstation and, with it, the sample case. */
    void firstRun(String nickname) {
        hands.step("first run");
        hands.untilSeen("first-next");
        hands.fire("first-next");
        hands.untilSeen("create-name");
        hands.type("create-name", "M. Oduya");
        hands.type("create-organisation", "KST");
        hands.fire("first-next");
        hands.untilSeen("create-again");
        hands.type("create-again", PASSPHRASE);
        make(nickname);
    }

    /** Locks what is open and makes the sample case anew. */
    void another(String nickname) {
        hands.step("another vault");
        lock();
        hands.fire("unlock-create");
        make(nickname);
    }

    private void make(String nickname) {
        hands.untilSeen("create-nickname");
        hands.type("create-nickname", nickname);
        hands.type("create-passphrase", PASSPHRASE);
        hands.fire("first-next");
        hands.untilSeen("recovery-understood");
        hands.act(() -> hands.node("recovery-understood", CheckBox.class).fire());
        hands.fire("recovery-skip");
        hands.untilSeen("first-sample");
        hands.fire("first-sample");
        hands.untilSeen("dashboard");
    }

    /** Locks, and says how long it took from the key to the card. */
    Duration lock() {
        long pressed = System.nanoTime();
        hands.push(KeyCode.CONTROL, KeyCode.L);
        hands.untilSeen("unlock-card");
        return Duration.ofNanos(System.nanoTime() - pressed);
    }

    void unlock() {
        hands.untilSeen("unlock-passphrase");
        hands.until(
                "the field has the focus",
                () -> hands.node("unlock-passphrase", PasswordField.class).isFocused());
        hands.write(PASSPHRASE);
        hands.push(KeyCode.ENTER);
        hands.untilSeen("rail");
    }
}

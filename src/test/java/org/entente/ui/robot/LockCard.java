package org.entente.ui.robot;

import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;

/** The card in front of a case: the first run, another vault, unlocking. */
record LockCard(Hands hands) {

    private static final String PASSPHRASE = "correct horse battery";

    /** Makes this workstation and, with it, the sample case. */
    void firstRun(String caseName) {
        hands.step("first run");
        hands.untilSeen("create-name");
        hands.type("create-name", "M. Oduya");
        hands.type("create-organisation", "KST");
        make(caseName);
    }

    /** Locks what is open and makes the sample case anew. */
    void another(String caseName) {
        hands.step("another vault");
        lock();
        hands.fire("unlock-create");
        hands.untilSeen("create-case");
        make(caseName);
    }

    private void make(String caseName) {
        hands.type("create-case", caseName);
        hands.act(() -> hands.node("create-sample", CheckBox.class).setSelected(true));
        hands.type("create-passphrase", PASSPHRASE);
        hands.type("create-again", PASSPHRASE);
        hands.fire("create");
        hands.untilSeen("recovery-understood");
        hands.act(() -> hands.node("recovery-understood", CheckBox.class).fire());
        hands.fire("recovery-skip");
        hands.untilSeen("dashboard");
    }

    void lock() {
        hands.push(KeyCode.CONTROL, KeyCode.L);
        hands.untilSeen("unlock-card");
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

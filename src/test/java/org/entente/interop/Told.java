package org.entente.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import org.entente.app.text.Texts;
import org.entente.model.work.Message;

/** A problem as the analyst reads it. Making one fails where the bundle lacks a word, or a sentence lacks what fills it. */
public record Told(String where, String why) {

    private static final Texts ENGLISH = new Texts(Locale.ENGLISH);

    public static Told of(Problem problem) {
        return new Told(words(problem.where()), words(problem.why()));
    }

    public static String words(Message message) {
        check(message);
        return ENGLISH.say(message);
    }

    private static void check(Message message) {
        var bundle = ENGLISH.bundle();
        assertThat(bundle.containsKey(message.key()))
                .as("the bundle has the key “%s”", message.key())
                .isTrue();
        var places = new MessageFormat(bundle.getString(message.key()), Locale.ENGLISH).getArgumentNames();
        assertThat(places)
                .as("places of %s", message.key())
                .hasSize(message.arguments().size());
        for (var argument : message.arguments()) {
            if (argument instanceof Message inner) {
                check(inner);
            } else {
                assertThat(argument).as("what fills %s", message.key()).isInstanceOfAny(String.class, Number.class);
            }
        }
    }
}

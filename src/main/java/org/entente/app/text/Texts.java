package org.entente.app.text;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.entente.model.work.EntenteException;
import org.entente.model.work.Message;

/** Sentences by key, in one language, filled by ICU message format (which knows plurals). */
public final class Texts {

    private final ResourceBundle bundle;
    private final Locale locale;

    public Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("i18n.messages", locale);
    }

    /** The sentence for {@code key}; the key itself where a bundle lacks it, so that a missing word never hides a failure. */
    public String say(String key, Object... arguments) {
        try {
            return new MessageFormat(bundle.getString(key), locale).format(arguments);
        } catch (MissingResourceException _) {
            return arguments.length == 0 ? key : key + " " + java.util.Arrays.toString(arguments);
        }
    }

    /** The sentence, with the messages inside it put into words too. */
    public String say(Message message) {
        return say(message.key(), message.filled(this::say));
    }

    /** What the analyst reads when surroundings broke. */
    public String say(EntenteException failure) {
        return say(failure.message());
    }

    public ResourceBundle bundle() {
        return bundle;
    }
}

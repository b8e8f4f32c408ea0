package org.entente.ui.text;

import com.ibm.icu.text.MessageFormat;
import java.text.Bidi;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.entente.model.work.EntenteException;
import org.entente.model.work.Message;
import org.entente.ui.keys.KeyAction;
import org.entente.ui.keys.Keymap;

/** The words on the screen: whole sentences by key, with ICU plurals, never put together from pieces. */
public final class Texts {

    private static final String ISOLATED = "\u2068";
    private static final String END_OF_ISOLATED = "\u2069";

    private final ResourceBundle bundle;
    private final ResourceBundle catalogue;
    private final Locale locale;
    private final Keymap keys;

    /** @param catalogue labels of types, properties and links */
    public Texts(ResourceBundle bundle, ResourceBundle catalogue, Locale locale) {
        this(bundle, catalogue, locale, Keymap.usual());
    }

    private Texts(ResourceBundle bundle, ResourceBundle catalogue, Locale locale, Keymap keys) {
        this.bundle = bundle;
        this.catalogue = catalogue;
        this.locale = locale;
        this.keys = keys;
    }

    /** The same words, naming the keys of this window. */
    public Texts with(Keymap window) {
        return new Texts(bundle, catalogue, locale, window);
    }

    /** English, which every key has. */
    public static Texts english() {
        return new Texts(
                ResourceBundle.getBundle("i18n.messages", Locale.ROOT),
                ResourceBundle.getBundle("i18n.catalogue", Locale.ROOT),
                Locale.ENGLISH);
    }

    /** English; in disguise when the system property {@code entente.texts} is {@code pseudo}, for checking screens. */
    public static Texts chosen() {
        var english = english();
        return "pseudo".equals(System.getProperty("entente.texts"))
                ? new Texts(new PseudoBundle(english.bundle), new PseudoBundle(english.catalogue), english.locale)
                : english;
    }

    /** The languages that the words are shipped in. */
    public List<Locale> languages() {
        return List.of(Locale.ENGLISH);
    }

    /** The keys that these words name. */
    public Keymap keys() {
        return keys;
    }

    /** A sentence that names keys and follows when they are changed. */
    public ObservableValue<String> live(String key, Object... arguments) {
        return Bindings.createStringBinding(() -> get(key, arguments), keys.chosen());
    }

    /**
     * The sentence with its places filled; a {@link KeyAction} fills one with its key. A missing key is a defect and fails.
     */
    public String get(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 && pattern.indexOf('\'') < 0
                ? pattern
                : new MessageFormat(pattern, locale)
                        .format(Arrays.stream(arguments)
                                .map(this::said)
                                .map(Texts::apart)
                                .toArray());
    }

    /** The sentence, with the messages inside it put into words too. */
    public String get(Message message) {
        return get(message.key(), message.filled(this::get));
    }

    private Object said(Object argument) {
        if (argument instanceof KeyAction what) {
            String shown = keys.shown(what);
            return shown.isEmpty() ? get("ui.keys.none") : shown;
        }
        return argument;
    }

    /** Keeps a name in a right-to-left script from reordering the sentence around it. */
    private static Object apart(Object argument) {
        return argument instanceof String text && Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                ? ISOLATED + text + END_OF_ISOLATED
                : argument;
    }

    /** Words of somebody else in quotation marks, unless they bring their own. */
    public String quote(String words) {
        boolean isQuoted = words.startsWith("“") || words.startsWith("\"") || words.startsWith("«");
        return isQuoted ? words : get("ui.quote", words);
    }

    /** The label of a catalogue entry; the code itself when nobody gave it a label, as for types from a newer version. */
    public String label(String key, String code) {
        return bundle.containsKey(key) ? get(key) : catalogue.containsKey(key) ? catalogue.getString(key) : code;
    }

    /** What the analyst reads when something failed: what happened, what was kept safe, what to do. */
    public String failure(Throwable failure) {
        if (failure instanceof EntenteException ours && bundle.containsKey(ours.key())) {
            return get(ours.message());
        }
        return get("ui.failure.unexpected");
    }
}

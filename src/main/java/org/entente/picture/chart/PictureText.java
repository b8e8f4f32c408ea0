package org.entente.picture.chart;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.entente.catalogue.Family;

/** The words that pictures write by themselves. */
final class PictureText {

    private final Locale locale;
    private final ResourceBundle messages;
    private final ResourceBundle catalogue;

    PictureText(Locale locale) {
        this.locale = locale;
        this.messages = ResourceBundle.getBundle("i18n.messages", locale);
        this.catalogue = ResourceBundle.getBundle("i18n.catalogue", locale);
    }

    String get(String key, Object... arguments) {
        return new MessageFormat(messages.getString(key), locale).format(arguments);
    }

    String family(Family family) {
        return catalogue.getString(family.labelKey());
    }
}

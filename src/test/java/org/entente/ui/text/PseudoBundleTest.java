package org.entente.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.util.ArrayList;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class PseudoBundleTest {

    private static String said(String pattern, Object... arguments) {
        return new MessageFormat(PseudoBundle.disguise(pattern), Locale.ENGLISH).format(arguments);
    }

    @Test
    void accentsBracketsAndLengthens() {
        assertThat(PseudoBundle.disguise("Entities")).isEqualTo("[Éñŧíŧíéš one]");
        assertThat(PseudoBundle.disguise("Every choice applies at once").length())
                .isGreaterThanOrEqualTo(28 * 7 / 5);
    }

    @Test
    void leavesPlacesAndPluralsWorking() {
        assertThat(said("{0, plural, one {# task} other {# tasks}} of {1}", 3, "Ada"))
                .startsWith("[3 ŧàšķš óƒ Ada");
        assertThat(said("The vault''s key {0}", "K")).startsWith("[Ŧĥé ṽàúļŧ'š ķéý K");
    }

    /** A pattern that the disguise broke would fail on the screen that says it. */
    @Test
    void disguisesEverySentenceThatThereIs() {
        var broken = new ArrayList<String>();
        for (String name : new String[] {"i18n.messages", "i18n.catalogue"}) {
            var bundle = ResourceBundle.getBundle(name, Locale.ROOT);
            var pseudo = new PseudoBundle(bundle);
            for (String key : bundle.keySet()) {
                var before = new MessagePattern(bundle.getString(key));
                var after = new MessagePattern(pseudo.getString(key));
                if (before.countParts() != after.countParts()) {
                    broken.add(key);
                }
            }
            assertThat(pseudo.keySet()).isEqualTo(bundle.keySet());
        }
        assertThat(broken).isEmpty();
    }
}

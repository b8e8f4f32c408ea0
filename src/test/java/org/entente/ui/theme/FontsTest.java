package org.entente.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.TreeSet;
import org.entente.interop.sample.SampleCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every letter of the sample case has a shape in the typefaces that are shipped. */
class FontsTest {

    private static final String SIGNS =
            "NotoSansMath-Regular"; // of pictures; the window draws these with the machine's

    @ParameterizedTest
    @ValueSource(strings = {SampleCase.HARBOUR_LIGHTS, "harbour-lights-avl.json"})
    void showTheSampleCase(String file) throws Exception {
        var fonts = new ArrayList<Font>();
        for (String name : Fonts.FILES) {
            try (InputStream in = Fonts.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
                fonts.add(Font.createFont(Font.TRUETYPE_FONT, in));
            }
        }
        try (InputStream in = Fonts.class.getResourceAsStream("/fonts/" + SIGNS + ".ttf")) {
            fonts.add(Font.createFont(Font.TRUETYPE_FONT, in));
        }
        String text;
        try (InputStream in = SampleCase.class.getResourceAsStream("/sample/" + file)) {
            text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        var missing = new TreeSet<String>();
        text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter))
                .filter(letter -> fonts.stream().noneMatch(font -> font.canDisplay(letter)))
                .forEach(letter -> missing.add(Character.toString(letter)));
        assertThat(missing).isEmpty();
    }

    @Test
    void knowArabicByItsLetters() {
        assertThat(Fonts.isArabic("رصيف 9")).isTrue();
        assertThat(Fonts.isArabic("Pier 9 · رصيف")).isFalse();
        assertThat(Fonts.isArabic("Пирс 9")).isFalse();
        assertThat(Fonts.isArabic("אבג")).isFalse();
    }
}

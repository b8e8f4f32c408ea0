package org.entente.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.ui.door.SearchHit;
import org.entente.ui.theme.Family;
import org.entente.ui.theme.Symbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class FoundWordsTest {

    private static String shown(String name) {
        return FoundWords.ofName(new SearchHit(
                        ObjectId.derived("test", name),
                        new Symbol(Family.PEOPLE, "mdi2a-account", "Person"),
                        "",
                        name,
                        "",
                        "",
                        Grade.NOT_GRADED,
                        "",
                        List.of(),
                        List.of()))
                .words();
    }

    @Test
    void cutsALongNameBetweenWords() {
        assertThat(shown("Weekly roster of the crane crew ".repeat(9)))
                .isEqualTo("Weekly roster of the crane crew Weekly roster of the crane crew Weekly roster of the…");
    }

    @Test
    void showsTheBeginningOfAVeryLongWord() {
        assertThat(shown("x".repeat(300))).isEqualTo("x".repeat(90) + "…");
    }

    @Test
    void cutsNoLetterThatIsMadeOfSeveral() {
        String woman = "\uD83D\uDC69\u200D\uD83D\uDE80"; // five units
        assertThat(shown("a" + woman.repeat(40))).isEqualTo("a" + woman.repeat(17) + "…");
    }
}

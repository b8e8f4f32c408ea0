package org.entente.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.catalogue.Catalogue;
import org.entente.ui.text.Texts;
import org.junit.jupiter.api.Test;

class LinkWordsTest {

    private final LinkWords words = new LinkWords(Catalogue.load(), Texts.english());

    @Test
    void readsFromEitherEnd() {
        assertThat(words.kind("works-at", true)).isEqualTo("works at");
        assertThat(words.kind("works-at", false)).isEqualTo("is the workplace of");
        assertThat(words.kind("sibling-of", false))
                .as("the same from both ends")
                .isEqualTo("is sibling of");
    }

    @Test
    void keepsWhatTheCatalogueDoesNotKnow() {
        assertThat(words.kind("moored beside", true)).isEqualTo("moored beside");
        assertThat(words.kind("moored beside", false)).isEqualTo("moored beside (said of this)");
    }
}

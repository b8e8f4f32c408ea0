package org.entente.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.entente.app.desk.AuditDesk;
import org.entente.catalogue.Catalogue;
import org.entente.ui.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditWordsTest {

    private final AuditWords words = new AuditWords(new Looks(Catalogue.load(), Texts.english()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            create person                       | Entered a new person
            set birth.date                      | Changed what we say about: date of birth
            add partner                         | Added a partner’s card
            set partner.state                   | Recorded how far a partner is trusted
            add partner.community               | Recorded about a partner: community
            undo                                | Took an earlier action back
            import people.csv                   | Imported people.csv
            not-same                            | Recorded that two entities are not the same
            refuse package 2 from AVL: not ours | Refused package 2 from AVL: not ours
            let withheld names go to AVL: known | Let withheld names go to AVL: known
            """)
    void saysWhatAPersonWouldSay(String intent, String said) {
        assertThat(words.of(intent, "KST")).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vault.tries      | 1 since 2026-11-29T19:30:57.715009198Z   | : 1 since 29 Nov 2026
            setting.security | lock=10min clipboard=30s place=""        | : lock 10min · clipboard 30s
            """, quoteCharacter = '`')
    void writesDetailsForPeople(String action, String detail, String said) {
        assertThat(words.of(new AuditDesk.Entry.Noted(Instant.EPOCH, "", "KST", action, detail, null)))
                .contains(said)
                .doesNotContain("=", "T19");
    }

    @Test
    void namesWhoActedElsewhere() {
        assertThat(words.of("", "AVL")).isEqualTo("AVL did this at another workstation; it came in a package");
        assertThat(words.of("", "")).startsWith("Somebody whose card we do not hold");
    }
}

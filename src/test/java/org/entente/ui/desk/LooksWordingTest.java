package org.entente.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.entente.app.audit.AuditLine;
import org.entente.app.audit.AuditSentences;
import org.entente.app.desk.AuditDesk;
import org.entente.app.desk.AuditDesk.Entry;
import org.entente.catalogue.Catalogue;
import org.entente.model.CommitId;
import org.entente.ui.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the window says of the log. */
class LooksWordingTest {

    private final AuditSentences sentences =
            new AuditSentences(new LooksWording(new Looks(Catalogue.load(), Texts.english())));

    private AuditLine action(String intent, String reason) {
        return sentences.of(new Entry.Action(
                Instant.EPOCH,
                "M. Oduya",
                "KST",
                intent,
                new CommitId(new UUID(0, 1)),
                new AuditDesk.Subject(null, 0, null),
                new AuditDesk.Cause(reason, null)));
    }

    private String note(String action, String detail) {
        return sentences
                .of(new Entry.Noted(Instant.EPOCH, "", "KST", action, detail, null))
                .action();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            create person                       | Entered a new person
            set birth.date                      | Changed what we say about date of birth
            change alias                        | Changed another name
            add partner                         | Added a partner’s card
            set partner.state                   | Recorded how far a partner is trusted
            add partner.community               | Recorded about a partner: community
            likeness                            | Chose the picture that is shown first
            undo                                | Took an earlier action back
            import people.csv                   | Imported people.csv
            not-same                            | Recorded that two entities are not the same
            refuse package 2 from AVL: not ours | Refused package 2 from AVL
            let withheld names go to AVL: known | Let withheld names go to AVL
            evidence.later                      | Did what this version has no words for
            ''                                  | Contributed from another workstation
            """)
    void saysWhatAPersonWouldSayAndTheReasonApart(String intent, String said) {
        String reason = intent.contains(": ") ? intent.substring(intent.indexOf(": ") + 2) : "";
        var line = action(intent, reason);
        assertThat(line.action()).isEqualTo(said);
        assertThat(line.reason()).isEqualTo(reason);
        assertThat(line.who()).isEqualTo("KST M. Oduya");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vault.tries      | 1 since 2026-11-29T19:30:57.715009198Z   | : 1 since 29 Nov 2026
            setting.security | lock=10min clipboard=30s place=""        | : locks after 10 min · clipboard cleared after 30 s
            export           | stix AVL 1203                            | Exported 1,203 claims for AVL, as stix
            export.clipboard | 1 SECRET // REL AVL                      | Copied 1 line to the clipboard, marked SECRET // REL AVL
            export.log       | 12 340 AVL                               | Exported 12 entries of the log’s 340, signed, for AVL
            backup.write     | /home/oduya/backups/entente-1            | Backed up the vault to the folder “backups”
            retention.set    | REVIEW 2027-01-31                        | Set the day of review to 31 Jan 2027, for the whole case
            later.thing      | 17                                       | Did what this version has no words for
            """, quoteCharacter = '`')
    void writesDetailsForPeople(String action, String detail, String said) {
        assertThat(note(action, detail)).contains(said).doesNotContain("=", "T19", "later");
    }

    @Test
    void saysWhoItWasWhoseCardIsNotHeld() {
        var line = sentences.of(new Entry.Noted(Instant.EPOCH, "", "", "vault.unlock", "", null));
        assertThat(line.who()).isEqualTo("unknown author");
    }
}

package org.entente.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.Locale;
import org.entente.model.work.Progress;
import org.entente.ui.door.Exchange.Line;
import org.entente.ui.theme.Family;
import org.junit.jupiter.api.Test;

/** What a draft of the sample case says that leaves. */
class DeskDraftTest extends SampleDesk {

    @Test
    void namesWhatLeavesByFamilyAndNameAndAllOfIt() {
        var exchange = open.exchange();
        var entities = exchange.draft(exchange.begin("OND"), Progress.NONE).leaving().stream()
                .filter(group -> group.label().equals("Entities"))
                .findFirst()
                .orElseThrow();
        assertThat(entities.first()).hasSize(entities.things()).hasSizeGreaterThan(20);
        var first = entities.first().stream()
                .takeWhile(DeskDraftTest::isOfPeople)
                .map(Line::name)
                .toList();
        assertThat(first).hasSizeGreaterThan(8).isSortedAccordingTo(Collator.getInstance(Locale.ENGLISH)::compare);
        assertThat(entities.first().stream().skip(first.size())).noneMatch(DeskDraftTest::isOfPeople);
    }

    private static boolean isOfPeople(Line line) {
        return line.symbol().family() == Family.PEOPLE;
    }
}

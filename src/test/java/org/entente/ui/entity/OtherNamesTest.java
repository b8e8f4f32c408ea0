package org.entente.ui.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.model.ClaimId;
import org.entente.model.Hash;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.ui.door.EntityPage;
import org.entente.ui.door.EntityPage.AliasLine;
import org.entente.ui.door.EntityPage.ClaimLine;
import org.entente.ui.theme.Symbol;
import org.junit.jupiter.api.Test;

class OtherNamesTest {

    @Test
    void putsTheNameInItsOwnScriptFirstAndCountsWhatItLeavesOut() {
        assertThat(OtherNames.of(page("Андрей", "Drew", "Андрей", "Andy", "A.V.", "Andrei"), 2))
                .isEqualTo(new OtherNames("Андрей", List.of("Drew", "Andy"), 1));
    }

    @Test
    void takesWhatElseTellsAThingApartForNoName() {
        assertThat(OtherNames.of(page("Crane operator", "Nick"), 2)).isEqualTo(new OtherNames("", List.of("Nick"), 0));
    }

    private static EntityPage page(String also, String... aliases) {
        return new EntityPage(
                ObjectId.derived("test", "one"),
                Symbol.unknown("Person"),
                "Andrei",
                also,
                "(U)",
                0,
                List.of(),
                List.of(),
                Stream.of(aliases).map(OtherNamesTest::alias).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                Map.of());
    }

    private static AliasLine alias(String value) {
        var claim = new ClaimLine(
                new ClaimId(new Hash(1, 2, 3, value.hashCode())),
                value,
                null,
                null,
                Grade.NOT_GRADED,
                null,
                "",
                "KST",
                "",
                "",
                "(U)",
                true,
                true);
        return new AliasLine(claim, "Spelling", "Latin", null);
    }
}

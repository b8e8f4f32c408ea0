package org.entente.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.catalogue.Catalogue;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.Family;
import org.junit.jupiter.api.Test;

class LooksTest {

    private static final Marking CONFIDENTIAL = Marking.of("generic", "CONFIDENTIAL");

    private final Catalogue catalogue = Catalogue.load();
    private final Looks looks = new Looks(catalogue, Texts.english());

    @Test
    void whatBothHoldIsForNeitherOfThemAlone() {
        var theirs = CONFIDENTIAL.releasableTo(List.of("KST"));
        var both = catalogue.markings().join(CONFIDENTIAL.releasableTo(List.of("AVL")), theirs);
        assertThat(looks.portion(both)).isEqualTo("(C//REL ORIGINATOR ONLY)");
        var seen = looks.heldBy("KST", "AVL");
        assertThat(seen.portion(both)).isEqualTo("(C//REL AVL, KST)");
        assertThat(seen.banner(both).text()).isEqualTo("CONFIDENTIAL // REL AVL, KST");
        assertThat(seen.portion(theirs)).as("as it was marked").isEqualTo("(C//REL KST)");
        assertThat(seen.portion(CONFIDENTIAL)).isEqualTo("(C)");
    }

    @Test
    void aPartnersCeilingIsALevelAndNoCode() {
        assertThat(looks.value(new Code("generic:CONFIDENTIAL"), Map.of())).isEqualTo("CONFIDENTIAL");
        assertThat(looks.value(new Code("other:CONFIDENTIAL"), Map.of())).isEqualTo("other:CONFIDENTIAL");
        assertThat(looks.value(new Code("in-force"), Map.of())).isEqualTo("in force");
    }

    @Test
    void aRelationLooksLikeNoDocument() {
        assertThat(looks.symbol("link"))
                .returns(Family.OTHER, symbol -> symbol.family())
                .returns("mdi2a-arrow-right", symbol -> symbol.icon());
        assertThat(looks.symbol("source").family()).isEqualTo(Family.DOCUMENTS);
    }
}

package org.entente.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.ui.door.Ledger.Entry;
import org.entente.ui.door.Seen;
import org.entente.ui.door.SeenClaim;
import org.junit.jupiter.api.Test;

/** What the ledger tells of the packages of the sample case. */
class DeskLedgerTest extends SampleDesk {

    private List<Seen> positions() {
        var ledger = open.exchange().ledger();
        return ledger.list().stream()
                .filter(entry -> !entry.isOutgoing())
                .map((Entry entry) -> ledger.contents(entry))
                .flatMap(contents -> contents.things().stream())
                .filter(thing -> thing.symbol().label().equals("Position"))
                .toList();
    }

    @Test
    void callsAPositionByWhoTookItItsStandAndTheJudgement() {
        var positions = positions();
        assertThat(positions).hasSize(5);
        assertThat(positions)
                .extracting(Seen::name)
                .doesNotContain("Position")
                .anyMatch(name -> name.startsWith("AVL agrees: The "))
                .anyMatch(name -> name.startsWith("AVL agrees, with a comment: "))
                .anyMatch(name -> name.startsWith("OND dissents: "));
    }

    @Test
    void drawsALikelihoodAndAConfidenceWhereItTellsThem() {
        assertThat(positions())
                .flatMap(Seen::claims)
                .anySatisfy(claim -> {
                    assertThat(claim.property()).isEqualTo("Likelihood");
                    assertThat(claim.likelihood()).isNotNull();
                    assertThat(claim.confidence()).isEmpty();
                })
                .anySatisfy(claim -> {
                    assertThat(claim.property()).isEqualTo("Confidence");
                    assertThat(claim.confidence()).isEqualTo("moderate");
                    assertThat(claim.likelihood()).isNull();
                });
    }

    @Test
    void tellsOfEveryPositionInTheSameOrder() {
        assertThat(positions())
                .allSatisfy(position -> assertThat(position.claims())
                        .extracting(SeenClaim::property)
                        .startsWith("Judgement", "Contributor", "Stand"));
    }
}

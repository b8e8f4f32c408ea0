package org.entente.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.entente.app.TestPartners;
import org.entente.catalogue.Catalogue;
import org.entente.model.value.Moment;
import org.entente.release.Agreement;
import org.entente.release.Recipient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is recorded about a partner, and recorded again. */
class PartnerServiceTest extends TestPartners {

    private static final Moment MARCH = Moment.of("2027-03-31");
    private static final Moment JUNE = Moment.of("2027-06-30");

    @BeforeEach
    void know() {
        meet();
    }

    private Recipient avl() {
        return new Recipients(ours.store(), Catalogue.load().markings()).recipient("AVL");
    }

    @Test
    void keepsTheEndOfAnAgreementThatIsConfirmed() {
        ours.partners().agree("AVL", "port cell", MARCH);
        int actions = ours.store().queries().history().actions().size();
        ours.partners().agree("AVL", "port cell", null);
        assertThat(avl().agreements()).containsExactly(new Agreement("port cell", null, MARCH.latest()));
        assertThat(ours.store().queries().history().actions())
                .as("nothing was said that was not said before")
                .hasSize(actions);
    }

    @Test
    void putsANewEndInPlaceOfTheEarlierOne() {
        ours.partners().agree("AVL", "port cell", JUNE);
        ours.partners().agree("AVL", "port cell", MARCH);
        assertThat(avl().agreements()).containsExactly(new Agreement("port cell", null, MARCH.latest()));
    }

    @Test
    void raisesAClearanceAndLeavesThoseOfOtherPolicies() {
        ours.partners().describe("AVL", "clearance", "RESTRICTED");
        ours.partners().clear("AVL", "other:SECRET");
        ours.partners().clear("AVL", "generic:CONFIDENTIAL");
        assertThat(avl().clearances()).containsOnly(entry("generic", "CONFIDENTIAL"), entry("other", "SECRET"));
    }
}

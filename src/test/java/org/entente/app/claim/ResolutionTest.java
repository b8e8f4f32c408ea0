package org.entente.app.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.entente.app.OpenCase;
import org.entente.app.QuickStation;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.model.ObjectId;
import org.entente.model.current.Standing;
import org.entente.model.marking.Marking;
import org.entente.model.value.Moment;
import org.entente.model.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is recorded to stand can be recorded otherwise, and taken back. */
@SuppressWarnings("NullAway.Init")
class ResolutionTest {

    private static final Terms TERMS = Terms.marked(Marking.of("generic", "CONFIDENTIAL"));
    private static final Moment MARCH = Moment.of("1984-03-12");
    private static final Moment DECEMBER = Moment.of("1984-12-03");

    @TempDir
    Path folder;

    private OpenCase open;
    private ObjectId karim;

    @BeforeEach
    void contest() {
        open = new QuickStation(folder.resolve("home"), "KST").create(folder.resolve("case"), 5);
        karim = open.claims().create("person", "Yusuf al-Karim", TERMS);
        open.claims().add(karim, "birth.date", MARCH, TERMS);
        open.claims().add(karim, "birth.date", DECEMBER, TERMS);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Standing standing() {
        return open.store().queries().claims().of(karim).stream()
                .filter(each -> each.property().equals("birth.date"))
                .findFirst()
                .orElseThrow()
                .ours();
    }

    @Test
    void letsTheLatestOfOurResolutionsStand() {
        open.claims().resolve(karim, "birth.date", MARCH, "better graded");
        open.claims().resolve(karim, "birth.date", DECEMBER, "the passport was seen");
        assertThat(standing().shown()).isEqualTo(DECEMBER);
        assertThat(standing().contested()).isFalse();
    }

    @Test
    void isContestedAgainOnceAllResolutionsAreTakenBack() {
        ObjectId first = open.claims().resolve(karim, "birth.date", MARCH, "better graded");
        ObjectId second = open.claims().resolve(karim, "birth.date", DECEMBER, "the passport was seen");
        assertThat(open.claims().unresolve(List.of(second), Progress.NONE)).isEqualTo(1);
        assertThat(standing().shown()).as("what it had replaced stands again").isEqualTo(MARCH);
        assertThat(open.claims().unresolve(List.of(first, second), Progress.NONE))
                .isEqualTo(1);
        assertThat(standing().contested()).isTrue();
        assertThat(standing().live()).hasSize(2);
        assertThat(open.claims().unresolve(List.of(first, second), Progress.NONE))
                .isZero();
    }
}

package org.entente.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.app.intake.ObjectMerge.Outcome;
import org.entente.interop.Imported;
import org.entente.interop.Said;
import org.entente.interop.Where;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.Hash;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Moment;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import org.junit.jupiter.api.Test;

class ObjectMergeTest {

    private static final ObjectId KARIM = ObjectId.derived("test", "karim");
    private static final String FOREIGN = "identity--1";

    private final ObjectMerge merge = new ObjectMerge(property -> property.equals("alias"));
    private final SplittableRandom random = new SplittableRandom(1);
    private final List<HeldObject.Statement> held = new ArrayList<>();

    @Test
    void createsAnObjectThatTheCaseDoesNotKnow() {
        assertThat(take("2024", said("name", "Yusuf")).outcome()).isEqualTo(Outcome.CREATED);
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() {
        take("2024", said("name", "Yusuf"), said("alias", "Abu Layth"));

        assertThat(take("2024", said("name", "Yusuf"), said("alias", "Abu Layth")))
                .isEqualTo(ObjectMerge.Plan.NOTHING);
    }

    @Test
    void letsANewerVersionReplaceAndWithdraw() {
        take("2023", said("name", "Yusuf"), said("alias", "Abu Layth"));

        var plan = take("2024", said("name", "Yusuf al-Karim"));

        assertThat(plan.outcome()).isEqualTo(Outcome.UPDATED);
        assertThat(live("name")).containsExactly("Yusuf al-Karim");
        assertThat(live("alias")).isEmpty();
    }

    @Test
    void neverLetsAnOlderVersionReplaceANewerOne() {
        take("2024", said("name", "Yusuf al-Karim"));

        assertThat(take("2023", said("name", "Yusuf"))).isEqualTo(ObjectMerge.Plan.NOTHING);
    }

    @Test
    void keepsBothContentsOfOneVersionWhicheverCameFirst() {
        take("2024", said("name", "Yusuf"));
        assertThat(take("2024", said("name", "Youssef")).outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(live("name")).containsExactlyInAnyOrder("Yusuf", "Youssef");

        assertThat(take("2024", said("name", "Yusuf")))
                .isEqualTo(new ObjectMerge.Plan(Outcome.CONFLICT, java.util.Map.of(), List.of()));
    }

    @Test
    void noticesContentThatLacksAValueUnderTheSameVersion() {
        take("2024", said("alias", "Abu Layth"), said("alias", "Joe"));

        assertThat(take("2024", said("alias", "Joe")).outcome()).isEqualTo(Outcome.CONFLICT);
    }

    @Test
    void leavesAnAnalystsCorrectionInPlace() {
        take("2023", said("name", "Yusuf"));
        correct("name", "Youssef");

        assertThat(take("2023", said("name", "Yusuf"))).isEqualTo(ObjectMerge.Plan.NOTHING);
        take("2024", said("name", "Yusuf"));
        assertThat(live("name")).containsExactly("Youssef");
    }

    @Test
    void withoutVersionsAChangedValueSupersedesAndARepeatedOneDoesNot() {
        take(null, said("name", "Yusuf"));
        assertThat(take(null, said("name", "Youssef")).outcome()).isEqualTo(Outcome.UPDATED);
        assertThat(live("name")).containsExactly("Youssef");

        assertThat(take(null, said("name", "Youssef"))).isEqualTo(ObjectMerge.Plan.NOTHING);
    }

    private ObjectMerge.Plan take(@org.jspecify.annotations.Nullable String version, Said... said) {
        var values = new ArrayList<>(List.of(said));
        Moment moment = version == null ? null : Moment.of(version);
        if (moment != null) {
            values.add(value(ObjectMerge.VERSION, moment));
        }
        var plan = merge.plan(
                new Imported(KARIM, FOREIGN, moment, false, values, List.of(), Where.item("objects", 0)),
                new HeldObject(List.copyOf(held)));
        plan.withdraw().forEach(this::bury);
        plan.add().forEach((each, replaced) -> {
            replaced.forEach(this::bury);
            held.add(statement(each, FOREIGN));
        });
        return plan;
    }

    private void correct(String property, String value) {
        held.stream()
                .filter(each -> each.isLive() && each.core().property().equals(property))
                .map(HeldObject.Statement::id)
                .toList()
                .forEach(this::bury);
        held.add(statement(said(property, value), "p. 3"));
    }

    private void bury(ClaimId id) {
        held.replaceAll(each -> each.id().equals(id)
                ? new HeldObject.Statement(id, each.core(), each.locator(), each.marking(), false)
                : each);
    }

    private HeldObject.Statement statement(Said said, String locator) {
        var id = new ClaimId(new Hash(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong()));
        var core = new Core.Statement(KARIM, said.property(), said.value(), null, Grade.NOT_GRADED, Marking.UNMARKED);
        return new HeldObject.Statement(id, core, locator, core.marking(), true);
    }

    private List<String> live(String property) {
        return held.stream()
                .filter(HeldObject.Statement::isLive)
                .filter(each -> each.core().property().equals(property))
                .map(each -> each.core().value().plain())
                .toList();
    }

    private static Said said(String property, String value) {
        return value(property, new Text(value));
    }

    private static Said value(String property, Value value) {
        return new Said(property, value, null, Grade.NOT_GRADED, Marking.UNMARKED, null, "");
    }
}

package org.entente.model.current;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.value.Decimal;
import org.entente.model.value.Moment;
import org.entente.model.value.Period;
import org.entente.model.value.Place;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import org.junit.jupiter.api.Test;

class ValuesTest {

    private static final List<Value> SOME = List.of(
            new Text("1979"),
            Moment.of("1979"),
            Moment.of("1979-03"),
            Moment.of("1980"),
            new Moment("1979", Moment.Sense.ABOUT),
            new Decimal("1.0"),
            new Decimal("1.00"),
            new Period(Moment.of("1979"), null),
            new Period(Moment.of("1979-03"), null),
            new Place(new Decimal("1"), new Decimal("2"), new Decimal("0")),
            new Place(new Decimal("1.0"), new Decimal("2"), new Decimal("500")));

    @Test
    void compatibilityIsSymmetricAndHoldsForAValueWithItself() {
        for (Value one : SOME) {
            assertThat(Values.areCompatible(one, one)).isTrue();
            for (Value other : SOME) {
                assertThat(Values.areCompatible(one, other)).isEqualTo(Values.areCompatible(other, one));
            }
        }
    }

    @Test
    void aLessPreciseFormAgrees() {
        assertThat(Values.areCompatible(Moment.of("1979"), Moment.of("1979-03")))
                .isTrue();
        assertThat(Values.areCompatible(new Decimal("1.0"), new Decimal("1.00")))
                .isTrue();
        assertThat(Values.areCompatible(SOME.get(7), SOME.get(8))).isTrue();
        assertThat(Values.areCompatible(SOME.get(9), SOME.get(10))).isTrue();
    }

    @Test
    void otherContentContradicts() {
        assertThat(Values.areCompatible(Moment.of("1979"), Moment.of("1980"))).isFalse();
        assertThat(Values.areCompatible(new Text("a"), new Text("b"))).isFalse();
        assertThat(Values.areCompatible(new Text("1979"), Moment.of("1979"))).isFalse();
        assertThat(Values.areCompatible(Moment.of("1979"), new Moment("1979", Moment.Sense.ABOUT)))
                .isFalse();
    }
}

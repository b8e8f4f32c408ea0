package org.entente.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.value.Moment;
import org.entente.model.value.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedMomentTest {

    @Test
    void readsPartialDatesWithTheirSense() {
        assertThat(TypedMoment.read(" 2024-03 ")).contains(Moment.of("2024-03"));
        assertThat(TypedMoment.read("About 1979")).contains(new Moment("1979", Moment.Sense.ABOUT));
        assertThat(TypedMoment.read("before 2024-03-12")).contains(new Moment("2024-03-12", Moment.Sense.BEFORE));
        assertThat(TypedMoment.read("between 2023-11 and 2024-01"))
                .contains(new Period(Moment.of("2023-11"), Moment.of("2024-01")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "last Tuesday", "2024-13", "between 2024 and", "between 2024-05 and 2023-01", "about"})
    void readsNothingElse(String typed) {
        assertThat(TypedMoment.read(typed)).isEmpty();
    }
}

package org.entente.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.entente.model.value.Moment;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import org.junit.jupiter.api.Test;

class SwappedDaysTest {

    private static Optional<SwappedDays> of(String... dates) {
        return SwappedDays.of(Arrays.stream(dates).<Value>map(Moment::of).toList());
    }

    @Test
    void seesDayAndMonthInEachOthersPlace() {
        assertThat(of("1984-03-12", "1984-12-03")).contains(new SwappedDays("12/3", "3/12"));
        assertThat(of("1990-01-01", "1984-03-12", "1984-12-03")).contains(new SwappedDays("12/3", "3/12"));
    }

    @Test
    void saysNothingOfOtherDates() {
        assertThat(of("1984-03-12", "1985-12-03")).as("another year").isEmpty();
        assertThat(of("1984-03-12", "1984-12-04")).isEmpty();
        assertThat(of("1984-03-12", "1984-03-12")).as("the same day").isEmpty();
        assertThat(of("1984-05-05", "1984-05-05")).isEmpty();
        assertThat(of("1984-03", "1984-12")).as("no day is known").isEmpty();
        assertThat(SwappedDays.of(java.util.List.of(new Text("1984-03-12"), new Text("1984-12-03"))))
                .as("words, not dates")
                .isEmpty();
    }
}

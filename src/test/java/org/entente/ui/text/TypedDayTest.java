package org.entente.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-31", " 2027-1-31 ", "31 Jan 2027", "31 jan  2027", "31 January 2027"})
    void readsADayAsPeopleWriteIt(String typed) {
        assertThat(TypedDay.read(typed)).contains(LocalDate.of(2027, 1, 31));
    }

    /** Day and month could be taken for each other, or the day does not exist: asked again rather than guessed. */
    @ParameterizedTest
    @ValueSource(strings = {"", "31 January", "2027-02-31", "29 Feb 2027", "01/02/2027", "1.2.2027", "soon"})
    void takesNothingElseForADay(String typed) {
        assertThat(TypedDay.read(typed)).isEmpty();
    }
}

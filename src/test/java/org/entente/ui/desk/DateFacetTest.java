package org.entente.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.ui.door.Facet.Choice;
import org.entente.ui.text.Texts;
import org.junit.jupiter.api.Test;

class DateFacetTest {

    private final DateFacet facet = new DateFacet(Texts.english());

    @Test
    void tellsTheLatestYearsAndSumsUpDecades() {
        var years = new TreeMap<String, Integer>();
        for (int year = 1990; year < 2010; year++) {
            years.put(String.valueOf(year), 1);
        }
        years.put("", 7);
        assertThat(facet.choices(years, years, Set.of("1995")))
                .extracting(Choice::code, Choice::label, Choice::count)
                .containsExactly(
                        tuple("2009", "2009", 1),
                        tuple("2008", "2008", 1),
                        tuple("2007", "2007", 1),
                        tuple("2006", "2006", 1),
                        tuple("2005", "2005", 1),
                        tuple("2004", "2004", 1),
                        tuple("2003", "2003", 1),
                        tuple("2002", "2002", 1),
                        tuple("2001", "2001", 1),
                        tuple("2000", "2000", 1),
                        tuple("199x", "1990s", 10),
                        tuple("1995", "1995", 1),
                        tuple("", "Not known", 7));
    }

    @Test
    void aDecadeStandsForItsYearsAndStaysListedWhileItIsChosen() {
        assertThat(DateFacet.years(Set.of("199x", "2004", "")))
                .contains("1990", "1999", "2004", "")
                .hasSize(12);
        assertThat(facet.choices(Map.of("1994", 2), Map.of("1994", 1), Set.of("199x")))
                .extracting(Choice::code, Choice::count)
                .containsExactly(tuple("1994", 1), tuple("199x", 1));
        assertThat(facet.choices(Map.of("", 3), Map.of("", 3), Set.of())).isEmpty();
    }
}

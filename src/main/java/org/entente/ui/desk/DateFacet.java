package org.entente.ui.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.entente.ui.door.Facet;
import org.entente.ui.text.Texts;

/**
 * Years to narrow the table by, the latest first; those long ago by decade. The code of a year is the year, that of a decade its
 * first three digits and an x.
 */
final class DateFacet {

    /** This many are told one by one, and the others of the decade where they end: a decade is summed up whole or not at all. */
    private static final int MOST_YEARS = 8;

    private static final String DECADE = "x";

    private final Texts texts;

    DateFacet(Texts texts) {
        this.texts = texts;
    }

    /** The years that the codes stand for. */
    static Set<String> years(Set<String> codes) {
        var years = new TreeSet<String>();
        for (String code : codes) {
            if (code.endsWith(DECADE)) {
                String start = code.substring(0, code.length() - 1);
                IntStream.range(0, 10).forEach(year -> years.add(start + year));
            } else {
                years.add(code);
            }
        }
        return years;
    }

    /**
     * @param inCase years that occur, with how many things have each; empty for things without
     * @param here the same with the other filters on
     * @param chosen codes that are listed whatever else is
     */
    List<Facet.Choice> choices(Map<String, Integer> inCase, Map<String, Integer> here, Set<String> chosen) {
        var years = inCase.keySet().stream()
                .filter(year -> !year.isEmpty())
                .sorted(Comparator.comparing(DateFacet::number).reversed())
                .toList();
        if (years.isEmpty() && chosen.isEmpty()) {
            return List.of();
        }
        var counts = new LinkedHashMap<String, Integer>();
        int told = years.isEmpty() ? 0 : number(years.get(Math.min(MOST_YEARS, years.size()) - 1)) / 10 * 10;
        for (String year : years) {
            boolean isTold = number(year) >= told || year.length() != 4;
            counts.merge(isTold ? year : year.substring(0, 3) + DECADE, here.getOrDefault(year, 0), Integer::sum);
        }
        for (String code : chosen) {
            counts.computeIfAbsent(
                    code,
                    _ -> years(Set.of(code)).stream()
                            .mapToInt(year -> here.getOrDefault(year, 0))
                            .sum());
        }
        counts.remove("");
        var choices = new ArrayList<Facet.Choice>();
        counts.forEach((code, count) -> choices.add(new Facet.Choice(code, label(code), null, count)));
        if (inCase.containsKey("") || chosen.contains("")) {
            choices.add(new Facet.Choice("", texts.get("ui.facet.date.none"), null, here.getOrDefault("", 0)));
        }
        return choices;
    }

    private String label(String code) {
        return code.endsWith(DECADE) ? texts.get("ui.facet.date.decade", code.replace(DECADE, "0")) : code;
    }

    private static int number(String year) {
        return Integer.parseInt(year);
    }
}

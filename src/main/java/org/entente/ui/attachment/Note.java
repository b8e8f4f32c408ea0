package org.entente.ui.attachment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.model.ClaimId;
import org.jspecify.annotations.Nullable;

/** All that was made about one thing, under one marking, from one stretch of text. */
record Note(List<Mark> marks) {

    Note {
        marks = List.copyOf(marks);
    }

    private record Key(int from, int to, String about, String portion) {}

    /** The notes on some marks, in the order of the text; of those that begin together the shorter first. */
    static List<Note> of(List<Mark> marks) {
        return marks.stream()
                .sorted(Comparator.comparingInt(Mark::from).thenComparingInt(mark -> mark.to() - mark.from()))
                .collect(Collectors.groupingBy(
                        mark -> new Key(
                                mark.from(),
                                mark.to(),
                                mark.made().about(),
                                mark.made().portion()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(Note::new)
                .toList();
    }

    Mark first() {
        return marks.getFirst();
    }

    boolean isOf(@Nullable ClaimId claim) {
        return marks.stream().anyMatch(mark -> mark.made().claim().equals(claim));
    }

    /** The claim after {@code chosen}, which is the first if none of these is chosen: so one goes through all. */
    ClaimId next(@Nullable ClaimId chosen) {
        int at = -1;
        for (int i = 0; i < marks.size(); i++) {
            at = marks.get(i).made().claim().equals(chosen) ? i : at;
        }
        return marks.get((at + 1) % marks.size()).made().claim();
    }

    Cutting.Kind kind() {
        return marks.stream()
                .map(Mark::kind)
                .filter(kind -> kind != Cutting.Kind.CLAIM)
                .findFirst()
                .orElse(Cutting.Kind.CLAIM);
    }

    /** The grade that all of them have; empty if they differ. */
    String grade() {
        var grades = marks.stream().map(mark -> mark.made().grade()).distinct().toList();
        return grades.size() == 1 ? grades.getFirst() : "";
    }

    /** What is said, what was made of it first. */
    List<String> says(Function<Cutting.Kind, String> words) {
        var says = new ArrayList<String>();
        if (kind() != Cutting.Kind.CLAIM) {
            says.add(words.apply(kind()));
        }
        marks.stream()
                .map(mark -> mark.made().says())
                .filter(each -> !each.isEmpty())
                .forEach(says::add);
        return says;
    }
}

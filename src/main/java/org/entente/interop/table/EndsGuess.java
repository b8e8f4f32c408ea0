package org.entente.interop.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the columns that tell of several objects in one row, which makes the row a link. */
final class EndsGuess {

    /**
     * The columns that tell of one object.
     *
     * @param word what the headings call it, such as {@code source} or {@code n}
     */
    record Side(String word, List<SeenColumn> columns) {}

    private final TablePreview preview;
    private final List<SeenColumn> columns;
    private final HeaderWords words;

    EndsGuess(TablePreview preview, List<SeenColumn> columns, HeaderWords words) {
        this.preview = preview;
        this.columns = columns;
        this.words = words;
    }

    /** The objects of a row, the start of the link first; empty if the row tells of one object only. */
    List<Side> sides() {
        return byWord().or(this::byNumber).or(this::byStem).or(this::byContent).orElse(List.of());
    }

    private Optional<List<Side>> byWord() {
        for (var ends : words.ends()) {
            var from = called(ends.from());
            var to = called(ends.to());
            if (!from.columns().isEmpty() && !to.columns().isEmpty()) {
                return Optional.of(List.of(from, to));
            }
        }
        return Optional.empty();
    }

    private Side called(Set<String> ends) {
        var main = columns.stream()
                .filter(column ->
                        ends.contains(column.plain()) && !column.kind().isTime() && isBare(column)
                                || column.isIdentity() && ends.contains(column.stem()))
                .findFirst();
        if (main.isEmpty()) {
            return new Side("", List.of());
        }
        String word = endWord(main.get(), ends);
        var found = columns.stream()
                .filter(column -> column.equals(main.get())
                        || column.plain().startsWith(word + " ")
                        || column.stem().equals(word) && !column.role().isEmpty())
                .map(column ->
                        column.stem().equals(word) && !column.plain().equals(word) ? column : column.unrecognised())
                .toList();
        return new Side(word, found);
    }

    private static boolean isBare(SeenColumn column) {
        return column.kind() != ColumnKind.YES_NO && column.kind() != ColumnKind.COORDINATES;
    }

    private static String endWord(SeenColumn column, Set<String> ends) {
        return ends.contains(column.plain()) ? column.plain() : column.stem();
    }

    /** Headings that differ only in 1 and 2, a and b, left and right. */
    private Optional<List<Side>> byNumber() {
        Map<String, List<SeenColumn>> firsts = new LinkedHashMap<>();
        Map<String, List<SeenColumn>> seconds = new LinkedHashMap<>();
        var identities = new HashSet<String>();
        for (var one : columns) {
            for (var other : columns) {
                String token = differing(one, other);
                if (!token.isEmpty()) {
                    firsts.computeIfAbsent(token, _ -> new ArrayList<>()).add(one);
                    seconds.computeIfAbsent(token, _ -> new ArrayList<>()).add(other);
                    if (identifies(one) && identifies(other)) {
                        identities.add(token);
                    }
                }
            }
        }
        for (String token : firsts.keySet()) {
            if (identities.contains(token)
                    && !hasOwnIdentity(firsts.getOrDefault(token, List.of()), seconds.getOrDefault(token, List.of()))) {
                return Optional.of(List.of(
                        new Side("first", firsts.getOrDefault(token, List.of())),
                        new Side("second", seconds.getOrDefault(token, List.of()))));
            }
        }
        return Optional.empty();
    }

    private String differing(SeenColumn one, SeenColumn other) {
        String[] a = one.plain().split(" ");
        String[] b = other.plain().split(" ");
        if (a.length != b.length) {
            return "";
        }
        int at = -1;
        for (int i = 0; i < a.length; i++) {
            if (!a[i].equals(b[i])) {
                if (at >= 0) {
                    return "";
                }
                at = i;
            }
        }
        return at >= 0
                        && a.length > 1
                        && words.partner(a[at]).filter(b[at]::equals).isPresent()
                ? a[at]
                : "";
    }

    private boolean identifies(SeenColumn column) {
        if (column.role().isEmpty()) {
            boolean isWord = column.plain().split(" ").length <= 2;
            return isWord
                    && column.kind() != ColumnKind.NUMBER
                    && !column.kind().isTime()
                    && column.kind() != ColumnKind.YES_NO;
        }
        return column.isIdentity();
    }

    private boolean hasOwnIdentity(Collection<SeenColumn> first, Collection<SeenColumn> second) {
        return columns.stream()
                .anyMatch(column -> column.isIdentity()
                        && column.stem().isEmpty()
                        && column.column().isUnique()
                        && !first.contains(column)
                        && !second.contains(column)
                        && !column.plain().equals("id"));
    }

    /** Several objects with names of their own, such as {@code n.name} and {@code m.name}, or ship name and port name. */
    private Optional<List<Side>> byStem() {
        Map<String, List<SeenColumn>> stems = new LinkedHashMap<>();
        for (var column : columns) {
            if (column.role().equals("name") || column.role().equals("id")) {
                if (column.stem().isEmpty() || isObjectWord(column.stem())) {
                    stems.computeIfAbsent(column.stem(), _ -> new ArrayList<>());
                }
            }
        }
        if (stems.size() < 2) {
            return Optional.empty();
        }
        for (var column : columns) {
            var side = stems.get(column.stem());
            if (side != null
                    && (!column.stem().isEmpty() || column.isIdentity())
                    && !column.role().isEmpty()) {
                side.add(column);
            }
        }
        var sides = new ArrayList<Side>();
        stems.forEach((stem, list) -> sides.add(new Side(stem.isEmpty() ? "row" : stem, list)));
        return Optional.of(sides);
    }

    private boolean isObjectWord(String stem) {
        return stem.replace(" ", "").length() <= 2 || words.type(stem).isPresent();
    }

    /** Two columns of one kind, with a third that is a number at most, in which the same things come on both sides. */
    private Optional<List<Side>> byContent() {
        if (columns.size() < 2 || columns.size() > 3 || words.fileSays(preview.file(), "nodes")) {
            return Optional.empty();
        }
        var first = columns.get(0);
        var second = columns.get(1);
        if (!isLabel(first)
                || !isLabel(second)
                || columns.size() == 3 && !columns.get(2).kind().isNumber()) {
            return Optional.empty();
        }
        boolean isNamedSo = words.fileSays(preview.file(), "links")
                && first.role().isEmpty()
                && second.role().isEmpty();
        if (!isNamedSo
                && shared(first, second) * 10
                        < Math.min(first.column().distinct(), second.column().distinct())) {
            return Optional.empty();
        }
        return Optional.of(List.of(new Side("first", List.of(first)), new Side("second", List.of(second))));
    }

    private static boolean isLabel(SeenColumn column) {
        return switch (column.kind()) {
            case NAME, TEXT, CODE, WHOLE_NUMBER, E_MAIL, PHONE, NETWORK_ADDRESS ->
                column.role().isEmpty() || column.isIdentity();
            case EMPTY, YES_NO, NUMBER, DATE, DATE_TIME, WEB_ADDRESS, COORDINATES -> false;
        };
    }

    private int shared(SeenColumn first, SeenColumn second) {
        var left = new HashSet<String>();
        var right = new HashSet<String>();
        for (var row : preview.sample()) {
            left.add(row.cell(first.column().index()));
            right.add(row.cell(second.column().index()));
        }
        left.retainAll(right);
        left.remove("");
        // small whole numbers come on both sides of any table of counts; ask for more of them
        return first.kind() == ColumnKind.WHOLE_NUMBER && !words.fileSays(preview.file(), "links") && left.size() < 20
                ? 0
                : left.size();
    }
}

package org.entente.report.check;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds any of many terms in a text in one pass (Aho and Corasick, Efficient string matching, CACM 18/6, 1975). Making it
 * costs the letters of all terms, in time and memory; a search costs the letters of the text and the hits, however many terms
 * there are. Case, width, composition and runs of white space make no difference. Immutable once built.
 */
public final class TermSearch {

    private static final int ROOT = 0;

    private final List<String> terms;
    private final int[] first = new int[1 << 16];
    private int[] firstChild = new int[1 << 10];
    private int[] sibling = new int[1 << 10];
    private char[] letter = new char[1 << 10];
    /** Place in {@link #terms} of the term that ends at a node, plus one; 0 where none does. */
    private int[] ends = new int[1 << 10];
    /** The longest shorter beginning of a term that a node's letters end with. */
    private final int[] shorter;

    private int nodes = 1;

    public TermSearch(Collection<String> terms) {
        this.terms = terms.stream()
                .filter(term -> !Needle.fold(term).isBlank())
                .distinct()
                .toList();
        for (int i = 0; i < this.terms.size(); i++) {
            add(Needle.fold(this.terms.get(i)).strip(), i + 1);
        }
        this.shorter = new int[nodes];
        link();
    }

    private void add(String folded, int number) {
        int node = ROOT;
        for (int i = 0; i < folded.length(); i++) {
            int next = child(node, folded.charAt(i));
            node = next == ROOT ? append(node, folded.charAt(i)) : next;
        }
        ends[node] = ends[node] == 0 ? number : ends[node];
    }

    private int append(int parent, char next) {
        if (nodes == letter.length) {
            firstChild = Arrays.copyOf(firstChild, nodes * 2);
            sibling = Arrays.copyOf(sibling, nodes * 2);
            letter = Arrays.copyOf(letter, nodes * 2);
            ends = Arrays.copyOf(ends, nodes * 2);
        }
        int node = nodes++;
        letter[node] = next;
        if (parent == ROOT) {
            first[next] = node;
        }
        sibling[node] = firstChild[parent];
        firstChild[parent] = node;
        return node;
    }

    private int child(int node, char wanted) {
        if (node == ROOT) {
            return first[wanted];
        }
        int child = firstChild[node];
        while (child != ROOT && letter[child] != wanted) {
            child = sibling[child];
        }
        return child;
    }

    /** Nodes nearer to the root come first, so that what a node falls back to is known. */
    private void link() {
        int[] queue = new int[nodes];
        int length = 1;
        for (int at = 0; at < length; at++) {
            for (int child = firstChild[queue[at]]; child != ROOT; child = sibling[child]) {
                shorter[child] = queue[at] == ROOT ? ROOT : step(shorter[queue[at]], letter[child]);
                queue[length++] = child;
            }
        }
    }

    private int step(int from, char next) {
        int node = from;
        int found = child(node, next);
        while (found == ROOT && node != ROOT) {
            node = shorter[node];
            found = child(node, next);
        }
        return found;
    }

    /** Every term that stands anywhere in the text, in the order in which the first of each ends. */
    public Set<String> in(String text) {
        return search(text, false);
    }

    /** The terms that stand in the text as words: no letter or digit runs on before or behind, but for a short ending. */
    public Set<String> asWordsIn(String text) {
        return search(text, true);
    }

    private Set<String> search(String text, boolean asWords) {
        var found = new LinkedHashSet<String>();
        String folded = Needle.fold(text);
        int node = ROOT;
        for (int at = 0; at < folded.length(); at++) {
            node = step(node, folded.charAt(at));
            for (int end = node; end != ROOT; end = shorter[end]) {
                if (ends[end] > 0) {
                    String term = terms.get(ends[end] - 1);
                    int start = at + 1 - Needle.fold(term).strip().length();
                    if (!asWords || Words.isBounded(folded, start, at + 1)) {
                        found.add(term);
                    }
                }
            }
        }
        return found;
    }
}

package org.entente.app.outgoing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import org.entente.audit.Trail;
import org.entente.catalogue.Catalogue;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.release.ReleasedFacts;

/**
 * Puts things into words for the clipboard: only what {@code release} lets out to our own organisation, each line under its
 * portion mark, all under the marking of everything in it.
 */
public final class CopyService {

    private static final List<String> SECOND = List.of("name.original", "alias", "occupation");

    /** What a spreadsheet takes for the start of a formula, in full width too (OWASP, CSV Injection). */
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private final ReleaseService releases;
    private final Catalogue catalogue;
    private final Trail trail;

    public CopyService(ReleaseService releases, Catalogue catalogue, Trail trail) {
        this.trail = trail;
        this.releases = releases;
        this.catalogue = catalogue;
    }

    /** How a type is called. */
    @FunctionalInterface
    public interface TypeWords {
        String of(String type);
    }

    /**
     * Lines for the clipboard.
     *
     * @param text cells parted by tabs; empty if nothing may be copied
     * @param stays how many of the things may not be copied
     */
    public record Copied(String text, int lines, int stays) {}

    public Copied copy(Collection<ObjectId> things, TypeWords types) {
        var facts = new ReleasedFacts(releases.own(things), catalogue);
        var all = new LinkedHashSet<Marking>();
        var lines = new ArrayList<String>();
        for (ObjectId thing : things) {
            if (!facts.type(thing).isEmpty()) {
                lines.add(line(facts, thing, types, all));
            }
        }
        int stays = things.size() - lines.size();
        if (lines.isEmpty()) {
            return new Copied("", 0, stays);
        }
        String banner = catalogue.markings().banner(catalogue.markings().join(all));
        trail.keep("export.clipboard", lines.size() + " " + banner);
        return new Copied(banner + "\n" + String.join("\n", lines) + "\n", lines.size(), stays);
    }

    private String line(ReleasedFacts facts, ObjectId thing, TypeWords types, Collection<Marking> all) {
        var shown = new ArrayList<HeldClaim>(facts.claims(thing, "type"));
        String name = said(facts, thing, catalogue.titleProperties(), "", shown);
        String second = said(facts, thing, SECOND, name, shown);
        var organisations = new TreeSet<String>();
        shown.forEach(claim -> organisations.add(claim.organisation()));
        var marking =
                catalogue.markings().join(shown.stream().map(facts::marking).toList());
        all.add(marking);
        return String.join(
                "\t",
                catalogue.markings().portion(marking),
                clean(name),
                clean(second),
                clean(types.of(facts.type(thing))),
                best(shown),
                clean(String.join(", ", organisations)));
    }

    /** The first value of the first of the properties that has one other than {@code not}; its claim counts for the marking. */
    private static String said(
            ReleasedFacts facts, ObjectId thing, List<String> properties, String not, List<HeldClaim> shown) {
        for (String property : properties) {
            for (HeldClaim claim : facts.claims(thing, property)) {
                String plain = claim.statement().value().plain();
                if (!plain.isBlank() && !plain.equals(not)) {
                    shown.add(claim);
                    return plain;
                }
            }
        }
        return "";
    }

    private static String best(List<HeldClaim> shown) {
        var grades = shown.stream()
                .map(claim -> claim.statement().grade())
                .filter(Grade::isGraded)
                .toList();
        return grades.stream()
                .filter(grade -> grades.stream().noneMatch(other -> other.beats(grade)))
                .map(Grade::chip)
                .min(String::compareTo)
                .orElse("");
    }

    /**
     * One cell: no tabs or line ends, none of the invisible marks that turn writing round, and never a formula: pasted text has
     * no types as the cells of a written sheet have, so an apostrophe says that it is text.
     */
    private static String clean(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c)) {
                kept.append(' ');
            } else if (Character.getType(c) != Character.FORMAT && Character.getType(c) != Character.CONTROL) {
                kept.appendCodePoint(c);
            }
        });
        String cell = kept.toString().strip();
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}

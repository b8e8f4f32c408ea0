package org.entente.interop.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.catalogue.Catalogue;
import org.entente.interop.ImportOptions;
import org.entente.interop.Imported;
import org.entente.interop.Problem;
import org.entente.interop.Receiver;
import org.entente.interop.Refusal;
import org.entente.model.Hash;
import org.entente.model.ObjectId;
import org.entente.model.value.Code;
import org.entente.model.work.Message;
import org.entente.model.work.Progress;

/**
 * What the sample of a table would become under a mapping. Nothing is written; ids are those of a trial.
 *
 * @param rows the first of them, at most {@link #SHOWN}
 * @param objects different objects in the whole sample, links not among them
 * @param unnamed those of them that nothing names
 * @param links in the whole sample
 * @param refused rows and cells of the sample that would not come in, each with its reason; at most {@link #LISTED}
 * @param refusals how many those are in all
 * @param warnings what would come in otherwise than written; at most {@link #LISTED}
 */
public record TableTrial(
        List<Outcome> rows,
        int objects,
        int unnamed,
        int links,
        List<Problem> refused,
        int refusals,
        List<Problem> warnings) {

    /** Rows that a screen shows. */
    public static final int SHOWN = 20;

    /** Problems that are kept one by one. */
    public static final int LISTED = 200;

    /**
     * What one row becomes; for a matrix, one cell.
     *
     * @param place the row's place in the file
     * @param objects those that it tells of
     * @param links those that it tells of, by the ids of its objects
     * @param source what the row itself names as its source; empty if it names none
     * @param refused why nothing, or not all, of it comes in
     */
    public record Outcome(
            Message place, List<Imported> objects, List<Imported> links, String source, List<Message> refused) {
        public Outcome {
            objects = List.copyOf(objects);
            links = List.copyOf(links);
            refused = List.copyOf(refused);
        }
    }

    public TableTrial {
        rows = List.copyOf(rows);
        refused = List.copyOf(refused);
        warnings = List.copyOf(warnings);
    }

    /** Nothing can be read this way, and this is why. */
    private static TableTrial impossible(Message why) {
        return new TableTrial(
                List.of(), 0, 0, 0, List.of(new Problem(Message.of("interop.where.mapping"), why)), 1, List.of());
    }

    /** Tries the mapping on the sample. */
    public static TableTrial of(
            TablePreview preview, TableMapping mapping, ImportOptions options, Catalogue catalogue, Progress progress) {
        boolean isMatrix = preview.form().shape() == TableForm.Shape.MATRIX;
        var names = preview.columns().stream().map(PreviewColumn::name).toList();
        var columns = new Columns(isMatrix ? List.of(TableMatrix.LABEL, TableMatrix.WEIGHT) : names);
        try {
            columns.check(mapping);
        } catch (Refusal e) {
            return impossible(e.why());
        }
        var namespace = new Namespace(mapping.namespace(), Hash.of(new byte[32]));
        var all = new Seen();
        if (isMatrix) {
            if (names.size() < 2) {
                return impossible(Message.of("interop.table.matrix.small"));
            }
            var mapper = new MatrixMapper(mapping, preview.form(), names, namespace, options, catalogue, all);
            var heading = new Row(new RowPlace.Heading(), 0, names);
            var rows = new ArrayList<Row>(List.of(heading));
            rows.addAll(preview.sample());
            mapper.read(new SampleRows(rows), progress);
            return all.told(all.cells());
        }
        var mapper = new RowMapper(mapping, preview.form(), columns, namespace, options, catalogue, all);
        for (var row : preview.sample()) {
            progress.checkCancelled();
            mapper.row(row);
        }
        var shown = new ArrayList<Outcome>();
        for (var row :
                preview.sample().subList(0, Math.min(SHOWN, preview.sample().size()))) {
            var one = new Seen(); // by itself, because a later row does not repeat what an earlier one told of
            new RowMapper(mapping, preview.form(), columns, namespace, options, catalogue, one).row(row);
            shown.add(one.outcome(row.where()));
        }
        return all.told(shown);
    }

    /** Keeps what the mapper hands on. */
    private static final class Seen implements Receiver {
        private final List<Imported> first = new ArrayList<>();
        private final Set<ObjectId> objects = new HashSet<>();
        private final Set<ObjectId> named = new HashSet<>();
        private final Set<ObjectId> links = new HashSet<>();
        private final List<Problem> refused = new ArrayList<>();
        private final List<Problem> warnings = new ArrayList<>();
        private final Map<ObjectId, Imported> known = new HashMap<>();
        private String source = "";
        private int refusals;

        @Override
        public void object(Imported object) {
            boolean isLink = isLink(object);
            (isLink ? links : objects).add(object.id());
            if (!isLink) {
                known.put(object.id(), object);
            }
            if (object.title().isPresent()) {
                named.add(object.id());
            }
            if (first.size() < 4 * SHOWN || isLink && first.size() < 8 * SHOWN) {
                first.add(object);
            }
        }

        private static boolean isLink(Imported object) {
            return object.said().stream()
                    .anyMatch(said ->
                            said.property().equals("type") && said.value().equals(new Code("link")));
        }

        @Override
        public void source(Imported named) {
            source = named.foreignId();
        }

        @Override
        public void refused(Problem problem) {
            refusals++;
            if (refused.size() < LISTED) {
                refused.add(problem);
            }
        }

        @Override
        public void warning(Problem problem) {
            if (warnings.size() < LISTED) {
                warnings.add(problem);
            }
        }

        Outcome outcome(Message place) {
            return new Outcome(
                    place,
                    first.stream().filter(object -> !isLink(object)).toList(),
                    first.stream().filter(Seen::isLink).toList(),
                    source,
                    refused.stream().map(Problem::why).toList());
        }

        /** Of a matrix every cell is shown as a row of its own. */
        List<Outcome> cells() {
            return first.stream()
                    .filter(Seen::isLink)
                    .limit(SHOWN)
                    .map(link -> new Outcome(
                            link.where(),
                            link.references().stream()
                                    .filter(known::containsKey)
                                    .map(known::get)
                                    .toList(),
                            List.of(link),
                            "",
                            List.of()))
                    .toList();
        }

        TableTrial told(List<Outcome> shown) {
            int unnamed =
                    (int) objects.stream().filter(id -> !named.contains(id)).count();
            return new TableTrial(shown, objects.size(), unnamed, links.size(), refused, refusals, warnings);
        }
    }
}

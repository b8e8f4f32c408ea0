package org.entente.app.outgoing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.ObjectId;
import org.entente.release.Label;
import org.entente.release.Reason;
import org.entente.report.Briefing;
import org.entente.report.sheet.Register;
import org.jspecify.annotations.Nullable;

/**
 * Everything that reports about one assessment for one reader are made of: what the release check let through, read once. It
 * holds what stands in the documents and none of the other claims, so that it stays small however large the case is.
 *
 * @param recipient code of who reads it
 * @param register null unless a workbook was wanted
 * @param names withheld names that must not be found in a finished file
 * @param leaks where such names stand in claims that would leave
 * @param dissents what becomes of each dissent of the assessment
 * @param partlySeen judgements that the reader gets without some of the evidence they rest on
 * @param isReadable whether the reader may read the assessment at all
 */
public record ReportBasis(
        String recipient,
        Label label,
        Briefing briefing,
        @Nullable Register register,
        Count count,
        Set<String> names,
        List<Leak> leaks,
        List<Dissent> dissents,
        List<PartlySeen> partlySeen,
        boolean isReadable) {

    public ReportBasis {
        names = Set.copyOf(names);
        leaks = List.copyOf(leaks);
        dissents = List.copyOf(dissents);
        partlySeen = List.copyOf(partlySeen);
    }

    /**
     * What leaves and what stays, in claims; both together are all that the case holds of the assessment and of what it rests on,
     * or, for a register, all that it holds.
     *
     * @param stays by reason, in words
     * @param things some of what stays, by reason
     */
    public record Count(long leaves, List<Stay> stays, Map<Reason, List<ObjectId>> things) {
        public Count {
            stays = List.copyOf(stays);
        }
    }

    /**
     * A dissent as our own organisation knows it.
     *
     * @param judgement number of the judgement, from 1
     * @param isRead whether the reader may read it too
     */
    public record Dissent(String organisation, int judgement, boolean isRead) {}

    /**
     * A judgement whose evidence the reader gets a part of.
     *
     * @param judgement its number, from 1
     * @param seen how many pieces of evidence leave, of so many that it rests on
     */
    public record PartlySeen(int judgement, int seen, int of) {}
}

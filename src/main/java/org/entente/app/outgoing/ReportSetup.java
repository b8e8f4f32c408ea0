package org.entente.app.outgoing;

import java.util.EnumSet;
import java.util.Set;
import org.entente.app.AppException;
import org.entente.report.Format;
import org.entente.report.Section;
import org.entente.report.Template;
import org.jspecify.annotations.Nullable;

/**
 * What a report is to be, wherever its file may come to lie.
 *
 * @param assessment object id of the assessment
 * @param partner whose eyes it is for; null means our own organisation
 * @param without parts that were left out; locked ones stay all the same
 */
public record ReportSetup(
        String assessment,
        Template template,
        Format format,
        @Nullable String partner,
        Set<Section> without) {

    public ReportSetup {
        without = without.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(without));
    }

    /** @throws AppException if the template or the ending is not known */
    static ReportSetup of(ReportOrder order) {
        var template = Template.find(order.template())
                .orElseThrow(() -> new AppException("app.report.template", order.template()));
        var format = Format.find(order.out().toString())
                .orElseThrow(
                        () -> new AppException("app.report.ending", order.out().toString()));
        var fitting = format == Format.XLSX ? Template.REGISTER : template;
        return new ReportSetup(order.assessment(), fitting, format, order.partner(), fitting.leftOutAtFirst());
    }

    /** Whether it becomes a workbook. */
    boolean isRegister() {
        return format == Format.XLSX;
    }
}

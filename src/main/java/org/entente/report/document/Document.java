package org.entente.report.document;

import java.util.List;
import java.util.Locale;
import org.entente.picture.chart.Banner;

/**
 * A whole document, in no format yet.
 *
 * @param portion portion mark of the title
 * @param subtitle from whom, for whom, up to when
 * @param pageOf how pages are numbered, with {@code {0}} and {@code {1}}
 */
public record Document(
        String title,
        String portion,
        String subtitle,
        Locale language,
        Banner banner,
        String pageOf,
        List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }
}

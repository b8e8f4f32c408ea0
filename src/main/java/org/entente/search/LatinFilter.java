package org.entente.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Writes tokens in plain Latin letters and leaves those alone that already are. */
final class LatinFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    LatinFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!Latin.isPlain(term)) {
            String folded = term.toString();
            String plain = Latin.plain(folded);
            term.setEmpty()
                    .append(Latin.hasArabicArticle(folded) && plain.startsWith("al") ? plain.substring(2) : plain);
        }
        return true;
    }
}

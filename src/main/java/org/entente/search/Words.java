package org.entente.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts text of any script into words (UAX 29), without case and accents, in plain Latin letters. Safe for several threads.
 */
final class Words extends Analyzer {

    /**
     * @param start offset of its first character in the text
     * @param end offset after its last character
     */
    record Word(String plain, int start, int end) {}

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new ICUTokenizer();
        return new TokenStreamComponents(tokenizer, new LatinFilter(new ICUFoldingFilter(tokenizer)));
    }

    List<String> of(String text) {
        return cut(text).stream().map(Word::plain).toList();
    }

    List<Word> cut(String text) {
        var words = new ArrayList<Word>();
        try (TokenStream stream = tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory can be read", e);
        }
        return words;
    }
}

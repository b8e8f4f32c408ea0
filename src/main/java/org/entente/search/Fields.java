package org.entente.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;

/** How an object lies in the index. */
final class Fields {

    static final String ID = "id";
    static final String TYPE = "type";
    /** Whole words of all names. */
    static final String WORD = "word";
    /** Beginnings of them, so that results come while somebody types. */
    static final String START = "start";

    static final String SKELETON = "skeleton";
    /** A name without its spaces: Abu Layth and Abulayth. */
    static final String JOINED = "joined";

    static final String BY = "by";
    static final String GRADE = "grade";
    static final String MARKING = "marking";
    /** Seconds since 1970 of the first and the last time that is spoken of. */
    static final String EARLIEST = "earliest";

    static final String LATEST = "latest";

    static final String TEXT = "text";
    static final String SHOWN_NAME = "shown.name";
    static final String SHOWN_TEXT = "shown.text";

    private static final int SHORTEST_START = 1;
    private static final int LONGEST_START = 12;
    private static final int LONGEST_JOINED = 100;
    /** Characters of a text that are indexed, and that are kept to show the place of a match. */
    private static final int INDEXED_TEXT = 1 << 20;

    private static final int SHOWN_CHARACTERS = 1 << 14;

    private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS, false);
    private static final FieldType KEYS = type(IndexOptions.DOCS, true);

    private final Words words;

    Fields(Words words) {
        this.words = words;
    }

    Document document(Searchable object) {
        var document = new Document();
        document.add(new StringField(ID, object.id().toString(), Field.Store.YES));
        document.add(new StringField(TYPE, object.type(), Field.Store.YES));
        var all = new ArrayList<String>();
        var starts = new LinkedHashSet<String>();
        var skeletons = new LinkedHashSet<String>();
        var joined = new LinkedHashSet<String>();
        object.names().forEach(name -> {
            var cut = words.of(name);
            all.addAll(cut);
            cut.forEach(word -> {
                addStarts(word, starts);
                skeletons.add(Skeleton.of(word));
            });
            joined.add(joined(cut));
            document.add(new StoredField(SHOWN_NAME, name));
        });
        skeletons.remove("");
        joined.remove("");
        document.add(new Field(WORD, new WordStream(all), WORDS));
        addKeys(document, START, starts);
        addKeys(document, SKELETON, skeletons);
        addKeys(document, JOINED, joined);
        addTraits(document, object.traits());
        for (String text : object.texts()) {
            document.add(new Field(TEXT, cut(text, INDEXED_TEXT), WORDS));
            document.add(new StoredField(SHOWN_TEXT, cut(text, SHOWN_CHARACTERS)));
        }
        return document;
    }

    private static void addTraits(Document document, Traits traits) {
        traits.contributors().forEach(code -> document.add(new StringField(BY, code, Field.Store.NO)));
        traits.levels().forEach(level -> document.add(new StringField(MARKING, level, Field.Store.NO)));
        traits.grades().forEach(grade -> {
            document.add(new StringField(GRADE, grade, Field.Store.NO));
            for (int axis = 0; grade.length() == 2 && axis < 2; axis++) {
                document.add(new StringField(GRADE, grade.substring(axis, axis + 1), Field.Store.NO));
            }
        });
        var earliest = traits.earliest();
        var latest = traits.latest();
        if (earliest != null && latest != null) {
            document.add(new LongPoint(EARLIEST, earliest.getEpochSecond()));
            document.add(new LongPoint(LATEST, latest.getEpochSecond()));
        }
    }

    private static void addKeys(Document document, String field, Set<String> keys) {
        if (!keys.isEmpty()) {
            document.add(new Field(field, new WordStream(List.copyOf(keys)), KEYS));
        }
    }

    /** A name as one word; the end of an endless one tells nothing. */
    static String joined(List<String> words) {
        return cut(String.join("", words), LONGEST_JOINED);
    }

    /** Beginnings shorter than the word; the word itself is in its own field. */
    private static void addStarts(String word, Set<String> starts) {
        for (int length = SHORTEST_START; length <= LONGEST_START && length < word.length(); length++) {
            if (!Character.isHighSurrogate(word.charAt(length - 1))) {
                starts.add(word.substring(0, length));
            }
        }
    }

    /** The beginning of a word that {@link #START} can hold. */
    static String start(String word) {
        if (word.length() <= LONGEST_START) {
            return word;
        }
        int end = Character.isHighSurrogate(word.charAt(LONGEST_START - 1)) ? LONGEST_START - 1 : LONGEST_START;
        return word.substring(0, end);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    private static FieldType type(IndexOptions options, boolean omitNorms) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }
}

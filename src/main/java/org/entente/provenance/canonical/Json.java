package org.entente.provenance.canonical;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.entente.model.value.UnicodeText;
import org.jspecify.annotations.Nullable;

/**
 * JSON as Entente hashes it: texts, lists and objects only. There are no numbers, booleans or nulls, because each of them
 * has several spellings.
 */
public sealed interface Json {

    record Str(String text) implements Json {
        public Str {
            UnicodeText.check(text);
        }
    }

    record Arr(List<Json> items) implements Json {
        public Arr {
            items = List.copyOf(items);
        }
    }

    /** An object whose fields stand in the order given. No record, so that a million of them need not copy their maps. */
    final class Obj implements Json {
        private final SequencedMap<String, Json> fields;

        private Obj(LinkedHashMap<String, Json> own) {
            own.keySet().forEach(UnicodeText::check);
            fields = Collections.unmodifiableSequencedMap(own);
        }

        public SequencedMap<String, Json> fields() {
            return fields;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Obj obj && fields.equals(obj.fields);
        }

        @Override
        public int hashCode() {
            return fields.hashCode();
        }

        @Override
        public String toString() {
            return fields.toString();
        }

        /** The field's value. Refuses the line if it is missing. */
        public Json get(String key) {
            Json found = fields.get(key);
            if (found == null) {
                throw new ProvenanceException(CanonicalJson.REFUSED, "a field is missing");
            }
            return found;
        }

        public boolean has(String key) {
            return fields.containsKey(key);
        }

        /** The field's text. Refuses the line if it is missing or something else. */
        public String text(String key) {
            return get(key).text();
        }

        /** The field's text, or {@code absent} if it is missing. An absent field and an empty one are never both allowed. */
        public String text(String key, String absent) {
            return has(key) ? text(key) : absent;
        }

        /** The field as an object. Refuses the line if it is missing or something else. */
        public Obj object(String key) {
            return get(key).object();
        }

        /** The field's texts; none if it is missing. */
        public List<String> texts(String key) {
            return has(key) ? get(key).array().stream().map(Json::text).toList() : List.of();
        }
    }

    /** This text. Refuses the line if it is something else. */
    default String text() {
        if (this instanceof Str str) {
            return str.text();
        }
        throw new ProvenanceException(CanonicalJson.REFUSED, "a text was expected");
    }

    /** This object. Refuses the line if it is something else. */
    default Obj object() {
        if (this instanceof Obj obj) {
            return obj;
        }
        throw new ProvenanceException(CanonicalJson.REFUSED, "an object was expected");
    }

    /** The items of this list. Refuses the line if it is something else. */
    default List<Json> array() {
        if (this instanceof Arr arr) {
            return arr.items();
        }
        throw new ProvenanceException(CanonicalJson.REFUSED, "a list was expected");
    }

    static Json of(String text) {
        return new Str(text);
    }

    static Json texts(Collection<String> texts) {
        return new Arr(texts.stream().map(Json::of).toList());
    }

    static Fields fields() {
        return new Fields();
    }

    /** Collects the fields of one object in their fixed order. */
    final class Fields {
        private @Nullable LinkedHashMap<String, Json> fields = new LinkedHashMap<>();

        private Fields() {}

        public Fields with(String key, Json value) {
            open().put(key, value);
            return this;
        }

        public Fields with(String key, String text) {
            return with(key, Json.of(text));
        }

        /** Leaves the field out when there is nothing to say: the only way of leaving something out. */
        public Fields withSome(String key, @Nullable Json value) {
            return value == null ? this : with(key, value);
        }

        /** Leaves the field out when the text is empty. */
        public Fields withSome(String key, String text) {
            return text.isEmpty() ? this : with(key, text);
        }

        /** Leaves the field out when the list is empty. */
        public Fields withSome(String key, List<String> texts) {
            return texts.isEmpty() ? this : with(key, Json.texts(texts));
        }

        /** The object, which owns the fields from here on. */
        public Obj end() {
            var own = open();
            fields = null;
            return new Obj(own);
        }

        private LinkedHashMap<String, Json> open() {
            if (fields == null) {
                throw new IllegalStateException("these fields have become an object");
            }
            return fields;
        }
    }
}

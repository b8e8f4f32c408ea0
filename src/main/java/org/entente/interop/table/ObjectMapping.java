package org.entente.interop.table;

import java.util.List;

/**
 * An object that every row tells of.
 *
 * @param name by which links of this mapping name it
 * @param key columns whose values identify it; without any, every row is an object of its own
 */
public record ObjectMapping(String name, Coded type, List<String> key, List<PropertyMapping> properties) {
    public ObjectMapping {
        key = List.copyOf(key);
        properties = List.copyOf(properties);
    }
}

package org.entente.ui.intake;

import java.util.ArrayList;
import java.util.List;
import org.entente.ui.door.Tables;
import org.entente.ui.intake.ColumnUse.Role;
import org.entente.ui.text.Texts;

/** What the columns of a table can be taken for, in words. */
final class ColumnWords {

    /** A choice for one column. */
    record Choice(Role role, String target) {
        static Choice of(ColumnUse use) {
            return new Choice(use.role(), use.isLinked() ? "" : use.target());
        }
    }

    private final Texts texts;
    private final MappingDraft draft;
    private final Tables.Choices choices;

    ColumnWords(Texts texts, MappingDraft draft, Tables.Choices choices) {
        this.texts = texts;
        this.draft = draft;
        this.choices = choices;
    }

    /** All that a column of this table can be. */
    List<Choice> all() {
        var all = new ArrayList<Choice>();
        all.add(new Choice(Role.IGNORED, ""));
        for (String object : draft.objects()) {
            all.add(new Choice(Role.VALUE, object));
            all.add(new Choice(Role.KEY, object));
            all.add(new Choice(Role.TYPE, object));
        }
        if (draft.hasLinks()) {
            for (var role : List.of(Role.VALUE, Role.KEY, Role.TYPE, Role.FROM, Role.UNTIL)) {
                all.add(new Choice(role, ColumnUse.LINK));
            }
        }
        if (!draft.hasLinks()) {
            all.add(new Choice(Role.LINKED_TO, ""));
            all.add(new Choice(Role.LINKED_FROM, ""));
        }
        all.add(new Choice(Role.SOURCE, ""));
        all.add(new Choice(Role.GRADE, ""));
        return all;
    }

    String words(Choice choice) {
        if (choice.target().equals(ColumnUse.LINK)) {
            return texts.get("ui.table.link." + key(choice.role()));
        }
        if (choice.target().isEmpty()) {
            return texts.get("ui.table.role." + key(choice.role()));
        }
        return draft.objects().size() == 1
                ? texts.get("ui.table.one." + key(choice.role()))
                : texts.get("ui.table.of." + key(choice.role()), object(choice.target()));
    }

    private static String key(Role role) {
        return role.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What an object of a row is called: by the end of the link that it is, or by its number. */
    String object(String name) {
        int index = draft.objects().indexOf(name);
        if (draft.hasLinks()) {
            var link = draft.base().links().getFirst();
            if (name.equals(link.from())) {
                return texts.get("ui.table.end.from");
            }
            if (name.equals(link.to())) {
                return texts.get("ui.table.end.to");
            }
        }
        return draft.objects().size() == 1 ? texts.get("ui.table.end.one") : texts.get("ui.table.end.more", index + 1);
    }

    /** The properties that a column of this name can tell; an empty one tells nothing. For a linked column the kinds of link. */
    List<String> properties(ColumnUse use) {
        if (use.isLinked()) {
            return choices.kinds().stream().map(Tables.Kind::code).toList();
        }
        var all = new ArrayList<String>();
        if (use.role() == Role.KEY) {
            all.add("");
        }
        String own = own(use);
        all.add(own);
        choices.properties().forEach(property -> all.add(property.code()));
        if (!use.property().isEmpty() && !all.contains(use.property())) {
            all.add(use.property());
        }
        return all;
    }

    /** The property that keeps a column under its own name. */
    static String own(ColumnUse use) {
        return org.entente.interop.table.PropertyMapping.keeping(use.column()).property();
    }

    String property(String code, ColumnUse use) {
        if (code.isEmpty()) {
            return texts.get("ui.table.property.none");
        }
        if (code.equals(own(use))) {
            return texts.get("ui.table.property.own", use.name());
        }
        if (use.isLinked()) {
            return choices.kinds().stream()
                    .filter(kind -> kind.code().equals(code))
                    .map(Tables.Kind::label)
                    .findFirst()
                    .orElse(code);
        }
        return choices.properties().stream()
                .filter(property -> property.code().equals(code))
                .map(Tables.Property::label)
                .findFirst()
                .orElse(code);
    }
}

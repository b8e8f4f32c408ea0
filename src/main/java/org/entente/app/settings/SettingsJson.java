package org.entente.app.settings;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The words of the settings file. A value that is not one of its own is left at the usual and counted. */
final class SettingsJson {

    private static final String COLOURS = "colours";
    private static final String TEXT = "textPercent";
    private static final String DENSITY = "density";
    private static final String STILL = "reduceMotion";
    private static final String IDLE = "idleMinutes";
    private static final String CLOCK = "clock";
    private static final String YARDSTICK = "yardstick";
    private static final String ROLE = "role";
    private static final String CLIPBOARD = "clipboardSeconds";
    private static final String COVER = "coverPhotos";
    private static final String DRAG = "dragMovesView";
    private static final String KEYS = "keys";
    private static final String BACKUP_DAILY = "backupDaily";
    private static final String BACKUP_PLACE = "backupPlace";
    private static final String BACKUP_KEPT = "backupKept";

    private final ObjectNode tree;
    private int refused;

    private SettingsJson(ObjectNode tree) {
        this.tree = tree;
    }

    static SettingsFile.Read read(ObjectNode tree) {
        var json = new SettingsJson(tree);
        var usual = Settings.usual();
        var look = usual.appearance();
        var settings = new Settings(
                new Appearance(
                        json.word(COLOURS, look.colours(), Colours.values()),
                        json.number(TEXT, look.textPercent(), Appearance.SMALLEST_TEXT, Appearance.LARGEST_TEXT),
                        json.word(DENSITY, look.density(), Density.values()),
                        json.truth(STILL, look.isStill())),
                json.number(IDLE, usual.idleMinutes(), Settings.SHORTEST_IDLE, Settings.LONGEST_IDLE),
                json.word(CLOCK, usual.clock(), ClockShown.values()),
                json.text(YARDSTICK, usual.yardstick()),
                json.word(ROLE, usual.role(), Role.values()),
                json.number(CLIPBOARD, usual.clipboardSeconds(), 0, Settings.LONGEST_CLIPBOARD),
                json.texts(KEYS),
                new BackupChoice(
                        json.truth(BACKUP_DAILY, usual.backups().isDaily()),
                        json.text(BACKUP_PLACE, usual.backups().place()),
                        json.number(BACKUP_KEPT, usual.backups().kept(), BackupChoice.FEWEST, BackupChoice.MOST)),
                json.truth(COVER, usual.coversPhotos()),
                json.truth(DRAG, usual.dragMoves()));
        return new SettingsFile.Read(settings, json.refused > 0);
    }

    static void write(Settings settings, ObjectNode tree) {
        var look = settings.appearance();
        tree.put(COLOURS, word(look.colours()));
        tree.put(TEXT, look.textPercent());
        tree.put(DENSITY, word(look.density()));
        tree.put(STILL, look.isStill());
        tree.put(IDLE, settings.idleMinutes());
        tree.put(CLOCK, word(settings.clock()));
        tree.put(YARDSTICK, settings.yardstick());
        tree.put(ROLE, word(settings.role()));
        tree.put(CLIPBOARD, settings.clipboardSeconds());
        tree.put(COVER, settings.coversPhotos());
        tree.put(DRAG, settings.dragMoves());
        tree.put(BACKUP_DAILY, settings.backups().isDaily());
        tree.put(BACKUP_PLACE, settings.backups().place());
        tree.put(BACKUP_KEPT, settings.backups().kept());
        var keys = tree.putObject(KEYS);
        new TreeMap<>(settings.keys()).forEach(keys::put);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private <E extends Enum<E>> E word(String key, E usual, E[] all) {
        JsonNode value = tree.path(key);
        if (value.isMissingNode()) {
            return usual;
        }
        for (E each : all) {
            if (value.isString() && word(each).equals(value.stringValue())) {
                return each;
            }
        }
        refused++;
        return usual;
    }

    private int number(String key, int usual, int least, int most) {
        JsonNode value = tree.path(key);
        if (value.isMissingNode()) {
            return usual;
        }
        if (value.isInt() && value.intValue() >= least && value.intValue() <= most) {
            return value.intValue();
        }
        refused++;
        return usual;
    }

    private boolean truth(String key, boolean usual) {
        JsonNode value = tree.path(key);
        if (value.isMissingNode() || value.isBoolean()) {
            return value.isMissingNode() ? usual : value.booleanValue();
        }
        refused++;
        return usual;
    }

    private Map<String, String> texts(String key) {
        JsonNode value = tree.path(key);
        var read = new TreeMap<String, String>();
        for (var each : value.properties()) {
            if (each.getValue().isString()) {
                read.put(each.getKey(), each.getValue().stringValue());
            } else {
                refused++;
            }
        }
        refused += value.isMissingNode() || value.isObject() ? 0 : 1;
        return read;
    }

    private String text(String key, String usual) {
        JsonNode value = tree.path(key);
        if (value.isMissingNode() || value.isString()) {
            return value.isMissingNode() ? usual : value.stringValue();
        }
        refused++;
        return usual;
    }
}

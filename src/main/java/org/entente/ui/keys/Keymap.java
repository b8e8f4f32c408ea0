package org.entente.ui.keys;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.entente.app.settings.Settings;

/** The keys as they are now: those that the settings name, the usual ones for everything else. Screen's thread only. */
public final class Keymap {

    private final ReadOnlyObjectWrapper<Map<String, String>> chosen = new ReadOnlyObjectWrapper<>(Map.of());
    private final List<Shortcut> listening = new ArrayList<>();

    private BooleanSupplier covered = () -> false;
    private List<KeyAction> through = List.of();

    /** @param settings followed for as long as the window lives */
    public Keymap(ObservableValue<Settings> settings) {
        settings.subscribe(now -> chosen.set(now.keys()));
    }

    private Keymap() {}

    /** The usual keys, whatever anybody chose. */
    public static Keymap usual() {
        return new Keymap();
    }

    /** Tells of every change of a key. */
    public ObservableValue<Map<String, String>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /**
     * What lies over everything else takes the keys: those that act elsewhere do nothing meanwhile.
     *
     * @param covered whether something lies there
     * @param through what works all the same
     */
    public void quietWhile(BooleanSupplier covered, List<KeyAction> through) {
        this.covered = covered;
        this.through = List.copyOf(through);
    }

    private void act(Shortcut pressed) {
        if (!covered.getAsBoolean() || through.contains(pressed.what())) {
            pressed.action().run();
        }
    }

    /** The key of an action; empty if it has none. */
    public Optional<KeyCombination> keys(KeyAction what) {
        String named = chosen.get().get(what.id());
        if (named == null) {
            return Optional.of(what.usual());
        }
        if (named.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(KeyCombination.valueOf(named));
        } catch (IllegalArgumentException _) { // written by hand, or by a version that knows more keys
            return Optional.of(what.usual());
        }
    }

    /** Whether the key of an action was pressed. */
    public boolean is(KeyAction what, KeyEvent key) {
        return keys(what).filter(keys -> keys.match(key)).isPresent();
    }

    /** The key as people read it; empty if there is none. */
    public String shown(KeyAction what) {
        return keys(what).map(KeyCombination::getDisplayText).orElse("");
    }

    /** Whether the key is another than the usual. */
    public boolean isChosen(KeyAction what) {
        return !keys(what).equals(Optional.of(what.usual()));
    }

    /** Which other action has this key now. */
    public Optional<KeyAction> holder(KeyCombination keys, KeyAction but, Collection<KeyAction> all) {
        return all.stream()
                .filter(each -> !each.id().equals(but.id()))
                .filter(each -> keys(each).equals(Optional.of(keys)))
                .findFirst();
    }

    /**
     * The choices with this key given to an action, and taken from any other that has it.
     *
     * @param all every action that may have it
     */
    public Map<String, String> giving(KeyCombination keys, KeyAction what, Collection<KeyAction> all) {
        var map = new HashMap<>(chosen.get());
        holder(keys, what, all).ifPresent(other -> map.put(other.id(), ""));
        put(map, what, keys);
        return map;
    }

    /** The choices with the usual key given back to an action, and taken from any other that has it by now. */
    public Map<String, String> resetting(KeyAction what, Collection<KeyAction> all) {
        return giving(what.usual(), what, all);
    }

    private static void put(Map<String, String> map, KeyAction what, KeyCombination keys) {
        if (keys.equals(what.usual())) {
            map.remove(what.id());
        } else {
            map.put(what.id(), keys.getName());
        }
    }

    /** What some key is listened to for at this moment, in the order in which settings list it. */
    public List<KeyAction> heard(List<KeyAction> all) {
        return all.stream()
                .filter(what ->
                        listening.stream().anyMatch(each -> each.what().id().equals(what.id())))
                .toList();
    }

    /** Makes these keys work as long as a node is in the window, wherever the cursor is. */
    public void hearWhileShown(Node node, List<Shortcut> shortcuts) {
        var hearing = new Subscription[] {Subscription.EMPTY};
        node.sceneProperty().subscribe(scene -> {
            hearing[0].unsubscribe();
            hearing[0] = scene == null ? Subscription.EMPTY : hear(scene, shortcuts);
        });
    }

    /** Makes a scene hear these keys, and hear others when they are changed, until the subscription ends. */
    public Subscription hear(Scene scene, List<Shortcut> shortcuts) {
        listening.addAll(shortcuts);
        var heard = new HashMap<KeyCombination, Runnable>();
        Subscription following = chosen.subscribe(_ -> {
            heard.forEach((keys, action) -> scene.getAccelerators().remove(keys, action));
            heard.clear();
            shortcuts.forEach(each -> keys(each.what()).ifPresent(keys -> heard.put(keys, () -> act(each))));
            scene.getAccelerators().putAll(heard);
        });
        return following.and(() -> {
            heard.forEach((keys, action) -> scene.getAccelerators().remove(keys, action));
            listening.removeAll(shortcuts);
        });
    }
}

package org.entente.ui.theme;

import java.lang.reflect.Field;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets text wrap whose letters join or run from right to left. On Linux the toolkit's shaper keeps the letters of every run that
 * it was given until the whole text is laid out. A run that is broken in two at the end of a line is still the same run to it,
 * so the first line gets the letters of all lines, and the layout fails with an index outside the text: with every wrapped
 * Arabic or Hebrew text, and with it the whole window (JavaFX 15 to 26 as far as tried).
 *
 * <p>It is the only place that reaches into the toolkit. Where the toolkit is another, it finds nothing to mend and does nothing.
 */
public final class Shaping {

    private static final String MANAGER = "com.sun.javafx.text.GlyphLayoutManager";
    private static final String SHAPER = "com.sun.javafx.font.freetype.PangoGlyphLayout";

    private static boolean isMended;

    private Shaping() {}

    /** To be called before the first such text wraps. Loads the shaper (20 to 40 ms), so not on the screen's thread at a start. */
    public static synchronized void mend() {
        if (isMended) {
            return;
        }
        isMended = true;
        try {
            Field shared = Class.forName(MANAGER).getDeclaredField("REUSABLE_INSTANCE");
            shared.setAccessible(true);
            Object shaper = shared.get(null);
            if (shaper.getClass().getName().equals(SHAPER)) {
                Field letters = shaper.getClass().getDeclaredField("runUtf8");
                letters.setAccessible(true);
                letters.set(shaper, new Unremembered());
            }
        } catch (ReflectiveOperationException | RuntimeException _) {
            // another version, which keeps them elsewhere or not at all
        }
    }

    /** Gives nothing back, so that the letters of a run are asked for again, and holds all that came until it is freed. */
    private static final class Unremembered extends AbstractMap<Object, Long> {

        private final List<Long> held = new ArrayList<>();

        @Override
        public @Nullable Long get(Object run) {
            return null;
        }

        @Override
        public @Nullable Long put(Object run, Long letters) {
            held.add(letters);
            return null;
        }

        @Override
        public Collection<Long> values() {
            return held;
        }

        @Override
        public void clear() {
            held.clear();
        }

        @Override
        public Set<Map.Entry<Object, Long>> entrySet() {
            return Set.of();
        }
    }
}

package org.entente.picture.chart;

import org.entente.catalogue.Family;
import org.entente.catalogue.LinkKind;
import org.entente.picture.scene.Ink;

/** Light for paper and bright rooms, dark for screens. */
public enum Theme {
    LIGHT("#FFFFFF", "#F6F8FA", "#24292F", "#57606A", "#D0D7DE", "#6E7781", "#FFFFFF", "#B8008A"),
    DARK("#0D1117", "#161B22", "#C9D1D9", "#8B949E", "#30363D", "#8B949E", "#0D1117", "#FF7BD5");

    private final Ink canvas;
    private final Ink subtle;
    private final Ink text;
    private final Ink muted;
    private final Ink border;
    private final Ink line;
    private final Ink glyph;
    private final Ink selection;

    Theme(
            String canvas,
            String subtle,
            String text,
            String muted,
            String border,
            String line,
            String glyph,
            String selection) {
        this.canvas = Ink.of(canvas);
        this.subtle = Ink.of(subtle);
        this.text = Ink.of(text);
        this.muted = Ink.of(muted);
        this.border = Ink.of(border);
        this.line = Ink.of(line);
        this.glyph = Ink.of(glyph);
        this.selection = Ink.of(selection);
    }

    public Ink canvas() {
        return canvas;
    }

    public Ink subtle() {
        return subtle;
    }

    public Ink text() {
        return text;
    }

    public Ink muted() {
        return muted;
    }

    public Ink border() {
        return border;
    }

    /** Links without a colour of their own. */
    public Ink line() {
        return line;
    }

    /** Icons on a family's colour. */
    public Ink glyph() {
        return glyph;
    }

    public Ink selection() {
        return selection;
    }

    public Ink of(Family family) {
        return Ink.of(this == LIGHT ? family.light() : family.dark());
    }

    public Ink of(LinkKind.Category category) {
        return Ink.of(this == LIGHT ? category.light() : category.dark());
    }
}

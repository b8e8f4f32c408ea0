package org.entente.ui.theme;

import java.util.Locale;
import javafx.scene.paint.Color;

/**
 * How somebody sees colours, after Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision
 * deficiency" (IEEE TVCG 2009), at full severity: one matrix over linear red, green and blue.
 */
public enum ColourVision {
    NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    RED_BLIND(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    GREEN_BLIND(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    BLUE_BLIND(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private final double[] matrix;

    ColourVision(double... matrix) {
        this.matrix = matrix;
    }

    /** Part of ids and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a colour looks like to them. */
    public Color seen(Color colour) {
        double red = linear(colour.getRed());
        double green = linear(colour.getGreen());
        double blue = linear(colour.getBlue());
        return new Color(
                row(0, red, green, blue), row(3, red, green, blue), row(6, red, green, blue), colour.getOpacity());
    }

    private double row(int from, double red, double green, double blue) {
        double sum = matrix[from] * red + matrix[from + 1] * green + matrix[from + 2] * blue;
        return Math.clamp(stored(Math.clamp(sum, 0, 1)), 0, 1);
    }

    /** sRGB, IEC 61966-2-1. */
    private static double linear(double stored) {
        return stored <= 0.04045 ? stored / 12.92 : Math.pow((stored + 0.055) / 1.055, 2.4);
    }

    private static double stored(double linear) {
        return linear <= 0.0031308 ? linear * 12.92 : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
    }
}

package org.entente.app.source.reading;

import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;

/** Whether the pictures that a page may draw are of bearable size: by the dimensions they state, before any is decoded. */
final class PageWeight {

    private static final int MOST_VISITED = 100_000;

    private final Set<COSBase> seen = new HashSet<>();

    private PageWeight() {}

    static boolean isBearable(PDPage page) {
        return new PageWeight().isBearable(page.getCOSObject().getDictionaryObject(COSName.RESOURCES), 0)
                && new PageWeight().isBearable(page.getCOSObject().getDictionaryObject(COSName.ANNOTS), 0);
    }

    private boolean isBearable(@org.jspecify.annotations.Nullable COSBase thing, int depth) {
        if (thing == null || depth > 24 || !(thing instanceof COSDictionary || thing instanceof COSArray)) {
            return true;
        }
        if (!seen.add(thing)) {
            return true;
        }
        if (seen.size() > MOST_VISITED) {
            return false;
        }
        if (thing instanceof COSArray list) {
            for (int i = 0; i < list.size(); i++) {
                if (!isBearable(list.getObject(i), depth + 1)) {
                    return false;
                }
            }
            return true;
        }
        return thing instanceof COSDictionary dictionary && isBearable(dictionary, depth);
    }

    private boolean isBearable(COSDictionary dictionary, int depth) {
        if (dictionary instanceof COSStream && isTooLarge(dictionary, COSName.WIDTH, COSName.HEIGHT)) {
            return false;
        }
        if (isTooLarge(dictionary, COSName.COLUMNS, COSName.ROWS)) { // parameters of the fax filter
            return false;
        }
        for (COSName key : dictionary.keySet()) {
            boolean leadsBack = COSName.PARENT.equals(key) || COSName.P.equals(key);
            if (!leadsBack && !isBearable(dictionary.getDictionaryObject(key), depth + 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTooLarge(COSDictionary dictionary, COSName across, COSName down) {
        long width = Math.max(0, dictionary.getLong(across, 0));
        long height = Math.max(0, dictionary.getLong(down, 0));
        return width > 0 && height > Pictures.MOST_PIXELS / width;
    }
}

package org.entente.app.source.reading;

import java.util.List;

/** What opening an attachment came to. Every outcome is one that the analyst sees in place of the attachment. */
public sealed interface Content {

    /**
     * A picture, perhaps smaller than it is.
     *
     * @param width of the picture as it was taken, in pixels
     * @param height likewise
     * @param isCut whether the file ends before the picture does, so that part of it is lost
     */
    record Picture(Pixels pixels, int width, int height, boolean isCut) implements Content {

        public boolean isReduced() {
            return pixels.width() < width || pixels.height() < height;
        }
    }

    /**
     * Text, line by line; lines that no screen could show whole are broken.
     *
     * @param encoding the character set it was read in
     * @param isCut whether more follows that is not shown
     */
    record Words(List<String> lines, String encoding, boolean isCut) implements Content {
        public Words {
            lines = List.copyOf(lines);
        }
    }

    /** A document of pages, drawn one by one; to be closed. */
    record Paged(Pages pages) implements Content {}

    /** It is here and intact, but of a kind that is not shown inside. */
    record Unshowable() implements Content {}

    /**
     * It is here and intact, but opening it would take more than this program allows itself, or it cannot be decoded.
     *
     * @param key key of the sentence with its three parts
     * @param arguments what fills it
     */
    record Refused(String key, List<Object> arguments) implements Content {
        public Refused {
            arguments = List.copyOf(arguments);
        }

        static Refused of(String key, Object... arguments) {
            return new Refused(key, List.of(arguments));
        }
    }

    /** We hold its description without the file. */
    record Missing() implements Content {}

    /** The file in the vault is gone, or not what was sealed. */
    record Damaged() implements Content {}

    /** Lets go of what it holds, and wipes it where it can. May wait for a page that is being drawn. */
    default void close() {
        switch (this) {
            case Picture picture -> picture.pixels().wipe();
            case Paged paged -> paged.pages().close();
            case Words _, Unshowable _, Refused _, Missing _, Damaged _ -> {}
        }
    }
}

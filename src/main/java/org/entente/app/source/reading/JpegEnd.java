package org.entente.app.source.reading;

/**
 * Whether a JPEG file holds its picture to the end. Decoders fill up with grey what a copy that broke off has lost, and say
 * nothing. The end is looked for where it can stand, which a thumbnail inside the file is not (ITU-T T.81, annex B).
 */
final class JpegEnd {

    private static final int END_OF_IMAGE = 0xD9;
    private static final int FIRST_WITHOUT_LENGTH = 0xD0;
    private static final int STUFFED = 0x00;
    private static final int OF_ONE_BYTE = 0x01;

    private JpegEnd() {}

    static boolean isReached(byte[] file) {
        int at = 2; // behind the start of the image
        while (at + 1 < file.length) {
            int marker = file[at + 1] & 0xFF;
            if (file[at] != (byte) 0xFF || isNoSegment(marker)) {
                at++; // drawn pixels, or filling between two segments
            } else if (marker == END_OF_IMAGE) {
                return true;
            } else if (at + 3 < file.length) {
                at += 2 + ((file[at + 2] & 0xFF) << 8 | file[at + 3] & 0xFF);
            } else {
                return false;
            }
        }
        return false;
    }

    private static boolean isNoSegment(int marker) {
        return marker == STUFFED
                || marker == OF_ONE_BYTE
                || marker == 0xFF
                || marker >= FIRST_WITHOUT_LENGTH && marker < END_OF_IMAGE;
    }
}

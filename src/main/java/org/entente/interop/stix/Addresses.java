package org.entente.interop.stix;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Internet addresses and ranges as STIX 2.1 writes them. */
final class Addresses {

    private static final Pattern BYTE = Pattern.compile("[0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]");
    private static final Pattern GROUP = Pattern.compile("[0-9A-Fa-f]{1,4}");
    private static final int LONGEST_ADDRESS = 100;

    private Addresses() {}

    /** An address, or a range in CIDR notation. */
    static boolean isIpv4(String text) {
        int slash = text.indexOf('/');
        return text.length() <= LONGEST_ADDRESS
                && isBytes(slash < 0 ? text : text.substring(0, slash))
                && (slash < 0 || isNumberUpTo(text.substring(slash + 1), 32));
    }

    private static boolean isBytes(String address) {
        var parts = address.split("\\.", -1);
        return parts.length == 4
                && Arrays.stream(parts).allMatch(part -> BYTE.matcher(part).matches());
    }

    /** An address (RFC 4291, perhaps with a zone), or a range in CIDR notation. */
    static boolean isIpv6(String text) {
        int slash = text.indexOf('/');
        if (text.length() > LONGEST_ADDRESS || (slash >= 0 && !isNumberUpTo(text.substring(slash + 1), 128))) {
            return false;
        }
        var address = slash < 0 ? text : text.substring(0, slash);
        int zone = address.indexOf('%');
        if (zone >= 0) {
            if (zone == address.length() - 1) {
                return false;
            }
            address = address.substring(0, zone);
        }
        int gap = address.indexOf("::");
        if (gap < 0) {
            return groups(address, true) == 8;
        }
        int before = groups(address.substring(0, gap), false);
        int after = groups(address.substring(gap + 2), true);
        return before >= 0 && after >= 0 && before + after <= 7;
    }

    /** How many 16-bit groups; negative if something else is there. */
    private static int groups(String text, boolean mayEndInBytes) {
        if (text.isEmpty()) {
            return 0;
        }
        var parts = text.split(":", -1);
        int count = parts.length;
        for (int i = 0; i < parts.length; i++) {
            if (i == parts.length - 1 && mayEndInBytes && isBytes(parts[i])) {
                count++;
            } else if (!GROUP.matcher(parts[i]).matches()) {
                return -100;
            }
        }
        return count;
    }

    private static boolean isNumberUpTo(String text, int largest) {
        return text.matches("0|[1-9][0-9]{0,2}") && Integer.parseInt(text) <= largest;
    }
}

package org.entente.store.listing;

import java.util.ArrayList;
import java.util.List;

/** Lists of terms as the object table keeps them: {@code ,3,17,}. */
public final class Terms {

    private Terms() {}

    public static List<Integer> numbers(String list) {
        var numbers = new ArrayList<Integer>();
        for (String number : list.split(",")) {
            if (!number.isEmpty()) {
                numbers.add(Integer.parseInt(number));
            }
        }
        return numbers;
    }
}

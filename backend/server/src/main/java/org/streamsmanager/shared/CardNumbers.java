package org.streamsmanager.shared;

import java.util.regex.Pattern;

/** Finds what looks like the number of a payment card: 13 to 19 digits, perhaps grouped, with a right check digit. */
public final class CardNumbers {
    private static final Pattern DIGITS = Pattern.compile("(?<!\\d)\\d(?:[ .\\u00a0-]?\\d){12,18}(?!\\d)");

    private CardNumbers() {}

    public static boolean in(String text) {
        return DIGITS.matcher(text)
                .results()
                .anyMatch(found -> luhn(found.group().replaceAll("\\D", "")));
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : 2 * digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}

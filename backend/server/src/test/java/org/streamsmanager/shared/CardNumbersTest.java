package org.streamsmanager.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CardNumbersTest {
    @Test
    void numbersOfCardsAreFoundHoweverTheyAreGrouped() {
        for (String card : List.of(
                "4111111111111111",
                "paid with 4111 1111 1111 1111, thanks",
                "4111-1111-1111-1111",
                "378282246310005",
                "6011.1111.1111.1117",
                "4222222222222",
                "no.5555555555554444.")) {
            assertTrue(CardNumbers.in(card), card);
        }
    }

    @Test
    void otherNumbersPass() {
        for (String other : List.of(
                "", "4111111111111112", "DE89 3704 0044 0532 0130 00", "2026-03-02 09:00", "123456789012", "R-1")) {
            assertFalse(CardNumbers.in(other), other);
        }
    }

    @Test
    void exactlyOneCheckDigitInTenMakesANumberACard() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            StringBuilder digits = new StringBuilder();
            for (int length = 12 + random.nextInt(7); length > 0; length--) {
                digits.append(random.nextInt(10));
            }
            long cards = random.ints(0, 10)
                    .distinct()
                    .limit(10)
                    .filter(digit -> CardNumbers.in(digits.toString() + digit))
                    .count();
            assertEquals(1, cards, "seed " + seed + ", case " + i + ": " + digits);
        }
    }
}

package org.streamsmanager.bench;

import java.time.Duration;
import java.util.Locale;

/** Prints numbers beside their aims, and judges nothing: the speed of a machine is no property of the code. */
final class Report {
    private Report() {}

    static void line(String what, String value, String aim) {
        System.out.println("%-62s %12s   %s".formatted(what, value, aim).stripTrailing());
    }

    static void rate(String what, Load.Result result, String beside) {
        System.out.println("%-62s %8.0f/s  p50 %7.2f ms  p99 %7.2f ms   %s"
                .formatted(what, result.rate(), millis(result.p50()), millis(result.p99()), beside)
                .stripTrailing());
    }

    private static double millis(Duration time) {
        return time.toNanos() / 1e6;
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", share * 100);
    }

    static String times(double factor) {
        return String.format(Locale.ROOT, "%.2f ×", factor);
    }

    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.2f s", time.toNanos() / 1e9);
    }
}

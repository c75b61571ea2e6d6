package org.streamsmanager.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.streamsmanager.http.MoneyJson;
import org.streamsmanager.payment.PaymentFields;
import org.streamsmanager.payment.PaymentMethod;
import org.streamsmanager.shared.Normal;
import org.streamsmanager.shared.Refusal;

/** Turns the cells of a row into an order. Refused with the first cell that cannot be read. */
record ListRowReader(
        List<ListField> columns,
        InvitationList.Defaults defaults,
        Map<String, UUID> plans,
        Map<String, UUID> servers,
        String currency,
        ZoneId zone) {
    private static final Pattern NAMED = Pattern.compile("(.*)<([^<>]+)>");
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,9})(?:[.,](\\d{1,2}))?");
    private static final Set<String> YES = Set.of("yes", "true", "1", "x", "ja", "y");
    private static final Set<String> NO = Set.of("", "no", "false", "0", "nein", "n");
    private static final List<DateTimeFormatter> DATES = Stream.of("uuuu-MM-dd", "d.M.uuuu", "uuuu/M/d")
            .map(DateTimeFormatter::ofPattern)
            .toList();

    /** The address alone, for those who look at a row that cannot be read. */
    String address(List<String> cells) {
        String text = cell(cells, ListField.ADDRESS).orElse("");
        Matcher named = NAMED.matcher(text);
        return named.matches() ? named.group(2).strip() : text;
    }

    InviteOrder order(List<String> cells) {
        String address = address(cells);
        if (address.isEmpty()) {
            throw Refusal.of(InvitationListProblem.ROW_ADDRESS_MISSING);
        }
        return new InviteOrder(
                InvitationKind.FROM_A_LIST,
                address,
                name(cells),
                plan(cells),
                server(cells),
                defaults.locationId(),
                permanent(cells),
                until(cells),
                payment(cells));
    }

    private Optional<String> name(List<String> cells) {
        return cell(cells, ListField.NAME)
                .or(() -> cell(cells, ListField.ADDRESS)
                        .map(NAMED::matcher)
                        .filter(Matcher::matches)
                        .map(named -> named.group(1).replace("\"", "").strip())
                        .filter(name -> !name.isEmpty()));
    }

    private Optional<UUID> plan(List<String> cells) {
        Optional<String> named = cell(cells, ListField.PLAN);
        if (named.isEmpty()) {
            return permanent(cells) ? Optional.empty() : Optional.ofNullable(defaults.planId());
        }
        return Optional.of(known(plans, named.get(), InvitationListProblem.ROW_PLAN_UNKNOWN));
    }

    private UUID server(List<String> cells) {
        return cell(cells, ListField.SERVER)
                .map(name -> known(servers, name, InvitationListProblem.ROW_SERVER_UNKNOWN))
                .orElse(defaults.serverId());
    }

    private static UUID known(Map<String, UUID> all, String name, InvitationListProblem otherwise) {
        UUID found = all.get(Normal.of(name));
        if (found == null) {
            throw Refusal.of(otherwise, otherwise.title() + " “" + name + "”");
        }
        return found;
    }

    private boolean permanent(List<String> cells) {
        String text = cell(cells, ListField.PERMANENT).orElse("").toLowerCase(Locale.ROOT);
        if (!YES.contains(text) && !NO.contains(text)) {
            throw Refusal.of(InvitationListProblem.ROW_PERMANENT_UNREADABLE);
        }
        return YES.contains(text);
    }

    /** The end of that day where the site is. */
    private Instant until(List<String> cells) {
        Optional<String> text = cell(cells, ListField.ACTIVE_UNTIL);
        if (text.isEmpty()) {
            return null;
        }
        return DATES.stream()
                .flatMap(form -> day(text.get(), form))
                .findFirst()
                .map(day -> day.atTime(LocalTime.of(23, 59, 59)).atZone(zone).toInstant())
                .orElseThrow(() -> Refusal.of(
                        InvitationListProblem.ROW_DATE_UNREADABLE,
                        InvitationListProblem.ROW_DATE_UNREADABLE.title() + " “" + text.get() + "”"));
    }

    private static Stream<LocalDate> day(String text, DateTimeFormatter form) {
        try {
            return Stream.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException otherForm) {
            return Stream.empty();
        }
    }

    private PaymentFields payment(List<String> cells) {
        return cell(cells, ListField.TRANSACTION_ID)
                .map(id -> new PaymentFields(id, null, PaymentMethod.OTHER, amount(cells), null, null))
                .orElse(null);
    }

    private MoneyJson amount(List<String> cells) {
        return cell(cells, ListField.AMOUNT)
                .map(text -> {
                    Matcher amount = AMOUNT.matcher(text);
                    if (!amount.matches()) {
                        throw Refusal.of(InvitationListProblem.ROW_AMOUNT_UNREADABLE);
                    }
                    String cents = amount.group(2) == null ? "00" : amount.group(2);
                    return new MoneyJson(amount.group(1) + "." + cents, currency);
                })
                .orElse(null);
    }

    private Optional<String> cell(List<String> cells, ListField field) {
        int at = columns.indexOf(field);
        return at < 0 || at >= cells.size()
                ? Optional.empty()
                : Optional.of(cells.get(at).strip()).filter(text -> !text.isEmpty());
    }
}

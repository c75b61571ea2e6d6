package org.streamsmanager.notification.email;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** The one translation of what mail servers and the network between say. */
final class SmtpFailures {
    private static final Pattern CODE = Pattern.compile("^([245]\\d\\d)[ -].*", Pattern.DOTALL);
    private static final int SIGN_IN_FIRST = 530;
    private static final int TOO_BIG = 552;

    private SmtpFailures() {}

    static SmtpAnswer of(SmtpStage stage, MessagingException failure, String lastReply) {
        List<Throwable> chain = chain(failure);
        String reply = reply(chain, lastReply);
        int code = code(chain, reply);
        boolean answered = code >= 400;
        if (stage == SmtpStage.HANDED_OVER && !answered) {
            return new SmtpAnswer(stage, SmtpProblem.PERHAPS_SENT, reply);
        }
        SmtpProblem problem = network(chain, stage).orElseGet(() -> said(stage, code, reply));
        return new SmtpAnswer(stage, problem, reply);
    }

    private static Optional<SmtpProblem> network(List<Throwable> chain, SmtpStage stage) {
        if (has(chain, AuthenticationFailedException.class)) {
            return Optional.of(SmtpProblem.SIGN_IN_REFUSED);
        }
        if (has(chain, UnknownHostException.class)) {
            return Optional.of(SmtpProblem.HOST_UNKNOWN);
        }
        if (has(chain, SocketTimeoutException.class)) {
            return Optional.of(SmtpProblem.TIMED_OUT);
        }
        if (has(chain, ConnectException.class)) {
            return Optional.of(SmtpProblem.CONNECTION_REFUSED);
        }
        return has(chain, SSLException.class) || stage == SmtpStage.ENCRYPT
                ? Optional.of(SmtpProblem.TLS_FAILED)
                : Optional.empty();
    }

    private static SmtpProblem said(SmtpStage stage, int code, String reply) {
        if (reply.startsWith("STARTTLS is required")) {
            return SmtpProblem.STARTTLS_NOT_OFFERED;
        }
        if (code < 400) {
            return SmtpProblem.CONNECTION_LOST;
        }
        if (code < 500) {
            return SmtpProblem.TRY_LATER;
        }
        if (code == SIGN_IN_FIRST) {
            return SmtpProblem.SIGN_IN_NEEDED;
        }
        return switch (stage) {
            case SENDER -> SmtpProblem.SENDER_REFUSED;
            case RECIPIENT ->
                reply.contains("5.1.1") || reply.contains("5.1.10") || reply.contains("5.1.2")
                        ? SmtpProblem.RECIPIENT_UNKNOWN
                        : SmtpProblem.RECIPIENT_REFUSED;
            case CONTENT, HANDED_OVER -> code == TOO_BIG ? SmtpProblem.TOO_BIG : SmtpProblem.CONTENT_REFUSED;
            default -> SmtpProblem.SIGN_IN_REFUSED;
        };
    }

    private static String reply(List<Throwable> chain, String lastReply) {
        String text = chain.stream()
                .filter(found -> returnCode(found) > 0)
                .map(Throwable::getMessage)
                .reduce((first, last) -> last)
                .or(() -> Optional.ofNullable(lastReply)
                        .filter(last -> CODE.matcher(last).matches() && bad(last)))
                .orElseGet(() -> chain.getLast().getMessage());
        return text == null ? "" : text.strip();
    }

    private static boolean bad(String reply) {
        return reply.charAt(0) >= '4';
    }

    private static int code(List<Throwable> chain, String reply) {
        Matcher form = CODE.matcher(reply);
        return chain.stream()
                .mapToInt(SmtpFailures::returnCode)
                .filter(code -> code > 0)
                .reduce((first, last) -> last)
                .orElseGet(() -> form.matches() ? Integer.parseInt(form.group(1)) : 0);
    }

    private static int returnCode(Throwable failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> -1;
        };
    }

    private static boolean has(List<Throwable> chain, Class<? extends Throwable> type) {
        return chain.stream().anyMatch(type::isInstance);
    }

    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        Throwable next = failure;
        while (next != null && !chain.contains(next)) {
            chain.add(next);
            next = next instanceof MessagingException mail && mail.getNextException() != null
                    ? mail.getNextException()
                    : next.getCause();
        }
        return chain;
    }
}

package org.streamsmanager.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.job.Jobs;
import org.streamsmanager.job.RetryPolicy;
import org.streamsmanager.notice.NoticeService;
import org.streamsmanager.notice.Severity;
import org.streamsmanager.settings.SettingService;
import org.streamsmanager.settings.SiteSettings;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;
import org.streamsmanager.shared.Refusal;

/** The short transactions around a delivery, and what the operator does with the outbox. */
@ApplicationScoped
class OutboxService {
    static final String NO_MAIL_SERVER = "no-mail-server";
    private static final String KIND = "message";
    private static final String SERVER_NOTICE = "mail-server-refuses";
    private static final RetryPolicy TRIES = new RetryPolicy(12, Duration.ofMinutes(1), Duration.ofHours(4));
    private final OutboxMessageRepository messages;
    private final OutboxDeliveryRepository deliveries;
    private final MessageChannel channel;
    private final SettingService settings;
    private final NoticeService notices;
    private final Jobs jobs;
    private final AuditService audit;
    private final Clock clock;

    OutboxService(
            OutboxMessageRepository messages,
            OutboxDeliveryRepository deliveries,
            MessageChannel channel,
            SettingService settings,
            NoticeService notices,
            Jobs jobs,
            AuditService audit,
            Clock clock) {
        this.messages = messages;
        this.deliveries = deliveries;
        this.channel = channel;
        this.settings = settings;
        this.notices = notices;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** What to send; empty when there is nothing (any more). Committed before anything leaves the panel. */
    @Transactional
    Optional<Letter> begin(UUID id) {
        OutboxMessage message = messages.locked(id);
        return switch (message.state()) {
            case WAITING -> start(message);
            case SENDING -> {
                end(message, OutboxState.UNKNOWN, "interrupted", null);
                tellUnknown(message);
                yield Optional.empty();
            }
            case SENT, FAILED, UNKNOWN, NOT_SENT, EXPIRED, WITHDRAWN -> Optional.empty();
        };
    }

    /** When to try again, if at all. */
    @Transactional
    Optional<Instant> finish(UUID id, Delivery delivery) {
        OutboxMessage message = messages.locked(id);
        return switch (delivery) {
            case Delivery.Delivered sent -> {
                end(message, OutboxState.SENT, null, sent.reply());
                notices.settle(SERVER_NOTICE, null);
                yield Optional.empty();
            }
            case Delivery.Refused refused -> {
                end(message, OutboxState.FAILED, refused.problem(), refused.reply());
                yield Optional.empty();
            }
            case Delivery.Later later -> later(message, later);
            case Delivery.Unknown unknown -> {
                end(message, OutboxState.UNKNOWN, unknown.problem(), unknown.reply());
                tellUnknown(message);
                yield Optional.empty();
            }
        };
    }

    @Transactional
    Page<OutboxMessageResponse> list(Optional<OutboxState> state, Optional<UUID> user, PageRequest page) {
        return messages.newestFirst(state, user, page, clock.instant()).map(OutboxMessageResponse::from);
    }

    @Transactional
    OutboxMessageDetailResponse get(UUID id) {
        return OutboxMessageDetailResponse.from(require(id), deliveries.of(id));
    }

    /** The link that a message carries, to be given to its recipient by hand. */
    @Transactional
    OutboxLinkResponse link(UUID id) {
        OutboxMessage message = require(id);
        if (!message.linkToShow() || message.expiredAt(clock.instant())) {
            throw Refusal.of(OutboxProblem.NO_LINK_TO_SHOW);
        }
        audit.record(Change.of(KIND, id, "link-shown"));
        return new OutboxLinkResponse(message.link().reveal());
    }

    @Transactional
    OutboxMessageDetailResponse sendAgain(UUID id) {
        OutboxMessage message =
                Optional.ofNullable(messages.locked(id)).orElseThrow(() -> Refusal.of(OutboxProblem.UNKNOWN_MESSAGE));
        if (!message.state().maySendAgain() || message.expiredAt(clock.instant())) {
            throw Refusal.of(OutboxProblem.NOT_SENDABLE);
        }
        if (!channel.ready()) {
            throw Refusal.of(OutboxProblem.NO_MAIL_SERVER);
        }
        message.again(clock.instant());
        audit.record(Change.of(KIND, id, "sent-again"));
        jobs.enqueue(DeliverMessageJob.KEY, new DeliverMessageJob.Payload(id));
        return OutboxMessageDetailResponse.from(message, deliveries.of(id));
    }

    private Optional<Letter> start(OutboxMessage message) {
        if (message.expiredAt(clock.instant())) {
            end(message, OutboxState.EXPIRED, "too-late", null);
            return Optional.empty();
        }
        if (!channel.ready()) {
            end(message, OutboxState.NOT_SENT, NO_MAIL_SERVER, null);
            return Optional.empty();
        }
        message.sending();
        return Optional.of(message.letter(settings.value(SiteSettings.GROUP).defaultLanguage()));
    }

    private Optional<Instant> later(OutboxMessage message, Delivery.Later later) {
        if (later.ofServer()) {
            notices.open(
                    SERVER_NOTICE,
                    Severity.WARNING,
                    later.problem(),
                    null,
                    Map.of("problem", later.problem(), "reply", later.reply()));
        }
        if (!TRIES.allowsAnotherAfter(message.attempts())) {
            end(message, OutboxState.FAILED, later.problem(), later.reply());
            return Optional.empty();
        }
        Instant next = clock.instant().plus(TRIES.delayAfter(message.attempts()));
        message.waitsUntil(next, later.problem(), later.reply());
        note(message, OutboxState.WAITING, later.problem(), later.reply());
        return Optional.of(next);
    }

    private void end(OutboxMessage message, OutboxState how, String problem, String reply) {
        message.ended(how, problem, reply, clock.instant());
        note(message, how, problem, reply);
        if (how == OutboxState.SENT && message.userId() != null) {
            audit.record(Change.of("user", message.userId(), "mail-sent")
                    .because(message.event().word()));
        }
    }

    private void note(OutboxMessage message, OutboxState outcome, String problem, String reply) {
        deliveries.persist(new OutboxDelivery(message.id(), outcome, problem, reply, clock.instant()));
    }

    private void tellUnknown(OutboxMessage message) {
        notices.open(
                "mail-perhaps-sent",
                Severity.INFO,
                message.recipientName(),
                message.id(),
                Map.of("message", message.event().word()));
    }

    private OutboxMessage require(UUID id) {
        return messages.findByIdOptional(id).orElseThrow(() -> Refusal.of(OutboxProblem.UNKNOWN_MESSAGE));
    }
}

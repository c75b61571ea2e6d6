package org.streamsmanager.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.job.JobHandler;
import org.streamsmanager.job.JobKey;
import org.streamsmanager.job.JobResult;
import org.streamsmanager.shared.CrashPoints;

/** Hands one message over. A message found in the middle of being sent is never sent again by itself. */
@ApplicationScoped
class DeliverMessageJob implements JobHandler<DeliverMessageJob.Payload> {
    static final JobKey<Payload> KEY = new JobKey<>("deliver-message", Payload.class);
    private final OutboxService outbox;
    private final MessageChannel channel;
    private final CrashPoints crashes;

    DeliverMessageJob(OutboxService outbox, MessageChannel channel, CrashPoints crashes) {
        this.outbox = outbox;
        this.channel = channel;
        this.crashes = crashes;
    }

    record Payload(UUID messageId) {}

    @Override
    public JobKey<Payload> key() {
        return KEY;
    }

    @Override
    public JobResult run(Payload payload) {
        Optional<Letter> letter = outbox.begin(payload.messageId());
        if (letter.isEmpty()) {
            return JobResult.done("nothing to send");
        }
        crashes.reached("message-begun");
        Delivery delivery = channel.deliver(letter.get());
        crashes.reached("message-handed-over");
        return outbox.finish(payload.messageId(), delivery)
                .<JobResult>map(again -> new JobResult.Again(again, delivery.reply()))
                .orElseGet(() -> JobResult.done(delivery.reply()));
    }
}

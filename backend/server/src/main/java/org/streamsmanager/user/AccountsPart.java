package org.streamsmanager.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The accounts of a user. Those that are dropped by a merge are retired, or discarded when they were never proven. */
@ApplicationScoped
class AccountsPart implements UserPart {
    private final IdentityRepository identities;
    private final IdentityService service;

    AccountsPart(IdentityRepository identities, IdentityService service) {
        this.identities = identities;
        this.service = service;
    }

    static String question(String realm) {
        return "account:" + realm;
    }

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public List<MergeQuestion> questions(UUID survivorId, UUID closedId) {
        List<MergeQuestion> questions = new ArrayList<>();
        for (MediaIdentity theirs : identities.of(closedId)) {
            identities.of(survivorId).stream()
                    .filter(ours -> theirs.state() == IdentityState.CURRENT && theirs.excludes(ours))
                    .forEach(ours -> questions.add(
                            new MergeQuestion(question(theirs.realm()), List.of(option(ours), option(theirs)))));
        }
        return questions;
    }

    @Override
    public List<MergeLine> preview(Merge merge) {
        List<MergeLine> lines = new ArrayList<>();
        List<MediaIdentity> theirs = identities.of(merge.closedId());
        for (MediaIdentity one : theirs) {
            if (!merge.droppedIdentities().contains(one.id())) {
                lines.add(MergeLine.of("account-moved", facts(one)));
            }
        }
        Stream.concat(theirs.stream(), identities.of(merge.survivorId()).stream())
                .filter(one -> merge.droppedIdentities().contains(one.id()))
                .forEach(one -> lines.add(MergeLine.of(dropped(merge, one), facts(one))));
        return lines;
    }

    private static String dropped(Merge merge, MediaIdentity one) {
        if (merge.freedIdentities().contains(one.id())) {
            return "account-freed";
        }
        return one.state() == IdentityState.CURRENT ? "account-retired" : "account-discarded";
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void merge(Merge merge) {
        merge.freedIdentities().forEach(id -> service.free(id, Merge.CAUSE));
        merge.droppedIdentities().forEach(id -> {
            service.discard(id, Merge.CAUSE);
            if (service.get(id).state() == IdentityState.CURRENT) {
                service.retire(id, Merge.CAUSE);
            }
        });
        identities.of(merge.closedId()).forEach(one -> one.moveTo(merge.survivorId(), merge.at()));
        identities.flush();
    }

    @Override
    public List<MergeLine> previewErasure(UUID userId) {
        return List.of(MergeLine.of("accounts-erased", identities.of(userId).size()));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(UUID userId) {
        service.erase(userId);
    }

    @Override
    public Map<String, Object> export(UUID userId) {
        return Map.of(
                "items",
                identities.of(userId).stream().map(AccountsPart::exported).toList());
    }

    private static Map<String, Object> exported(MediaIdentity one) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("realm", one.realm());
        values.put("remoteId", one.remoteId());
        values.put("username", one.username());
        values.put("email", one.email());
        values.put("state", one.state());
        values.put("retiredAt", one.retiredAt());
        return values;
    }

    private static MergeQuestion.Option option(MediaIdentity one) {
        return new MergeQuestion.Option(one.id(), one.userId(), label(one));
    }

    private static Map<String, String> facts(MediaIdentity one) {
        return Map.of(
                "account",
                label(one),
                "realm",
                one.realm(),
                "state",
                one.state().name());
    }

    private static String label(MediaIdentity one) {
        return Stream.of(one.username(), one.email(), one.remoteId(), one.uuid())
                .filter(text -> text != null)
                .findFirst()
                .orElse("–");
    }
}

package org.streamsmanager.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.streamsmanager.mediaserver.ServerFacts;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.plan.PlanFacts;
import org.streamsmanager.plan.PlanService;
import org.streamsmanager.settings.SettingService;
import org.streamsmanager.settings.SiteSettings;
import org.streamsmanager.shared.Normal;

/** Makes readers that know plans and servers by name. */
@ApplicationScoped
class ListReaders {
    private final PlanService plans;
    private final ServerService servers;
    private final SettingService settings;

    ListReaders(PlanService plans, ServerService servers, SettingService settings) {
        this.plans = plans;
        this.servers = servers;
        this.settings = settings;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    ListRowReader of(InvitationList list) {
        Map<String, UUID> planNames = plans.all().stream()
                .collect(Collectors.toMap(plan -> Normal.of(plan.name()), PlanFacts::id, (one, other) -> one));
        Map<String, UUID> serverNames = servers.all().stream()
                .collect(Collectors.toMap(server -> Normal.of(server.name()), ServerFacts::id, (one, other) -> one));
        return new ListRowReader(
                list.columns(),
                list.defaults(),
                planNames,
                serverNames,
                plans.defaultPlan().price().currency().getCurrencyCode(),
                ZoneId.of(settings.value(SiteSettings.GROUP).timeZone()));
    }
}

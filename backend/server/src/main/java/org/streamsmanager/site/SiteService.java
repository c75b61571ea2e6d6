package org.streamsmanager.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.streamsmanager.library.LibraryService;
import org.streamsmanager.login.RegistrationSettings;
import org.streamsmanager.plan.PlanService;
import org.streamsmanager.settings.SettingService;
import org.streamsmanager.settings.SiteSettings;
import org.streamsmanager.shared.Refusal;

/** Gathers what strangers may see. */
@ApplicationScoped
class SiteService {
    private final SettingService settings;
    private final LogoService logos;
    private final FaqService faq;
    private final PlanService plans;
    private final LibraryService libraries;

    SiteService(
            SettingService settings, LogoService logos, FaqService faq, PlanService plans, LibraryService libraries) {
        this.settings = settings;
        this.logos = logos;
        this.faq = faq;
        this.plans = plans;
        this.libraries = libraries;
    }

    @Transactional
    SiteResponse site() {
        SiteSettings site = settings.value(SiteSettings.GROUP);
        HomeSettings home = settings.value(HomeSettings.GROUP);
        RegistrationSettings registration = settings.value(RegistrationSettings.GROUP);
        return new SiteResponse(
                site.name(),
                site.defaultLanguage(),
                logos.hash().map(hash -> "/api/v1/site/logo?v=" + hash).orElse(null),
                home.shown(),
                home.faq() && faq.any(),
                home.contact(),
                registration.plexSignIn(),
                registration.enabled()
                        ? new SiteResponse.Registration(registration.audience(), registration.discordRequired())
                        : null);
    }

    @Transactional
    HomeResponse home() {
        HomeSettings home = settings.value(HomeSettings.GROUP);
        if (!home.shown()) {
            throw Refusal.of(SiteProblem.NO_HOME);
        }
        return new HomeResponse(
                home.welcome(),
                home.plans()
                        ? plans.offered().stream()
                                .map(HomeResponse.OfferedPlan::from)
                                .toList()
                        : List.of(),
                home.statistics() ? libraries.statistics() : List.of());
    }

    @Transactional
    List<FaqEntryResponse> faq() {
        return settings.value(HomeSettings.GROUP).faq() ? faq.all() : List.of();
    }
}

package org.streamsmanager.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import org.streamsmanager.directory.DirectoryService;
import org.streamsmanager.directory.UserFilter;

/** Adds up. */
@ApplicationScoped
class ReportService {
    private final EntityManager entities;
    private final DirectoryService directory;

    ReportService(EntityManager entities, DirectoryService directory) {
        this.entities = entities;
        this.directory = directory;
    }

    @Transactional
    OverviewResponse overview() {
        return new Figures(
                        row("overview_figures"), row("account_change_figures"), directory.totals(UserFilter.EVERYBODY))
                .overview();
    }

    private Tuple row(String view) {
        return (Tuple)
                entities.createNativeQuery("select * from " + view, Tuple.class).getSingleResult();
    }
}

package org.streamsmanager.report;

import jakarta.persistence.Tuple;
import java.util.List;
import org.streamsmanager.directory.UserTotals;
import org.streamsmanager.report.OverviewResponse.AccountChangeFigures;
import org.streamsmanager.report.OverviewResponse.ChecklistStep;
import org.streamsmanager.report.OverviewResponse.NoticeFigures;
import org.streamsmanager.report.OverviewResponse.PeopleFigures;
import org.streamsmanager.report.OverviewResponse.PlexAccountFigures;
import org.streamsmanager.report.OverviewResponse.ServerFigures;

/** The one rows of {@code overview_figures} and of {@code account_change_figures}, beside the totals of the directory. */
record Figures(Tuple row, Tuple changes, UserTotals users) {
    OverviewResponse overview() {
        return new OverviewResponse(
                people(),
                new AccountChangeFigures(
                        users.changeRequired(),
                        change("not_reacted"),
                        change("requested"),
                        change("awaiting_approval"),
                        change("invited"),
                        change("completed"),
                        change("failed")),
                new ServerFigures(
                        number("servers"),
                        number("servers_enabled"),
                        number("servers_detached"),
                        number("seats_taken"),
                        number("seats_total")),
                new PlexAccountFigures(number("plex_accounts"), number("plex_accounts_unhealthy")),
                new NoticeFigures(number("notices_open")),
                checklist());
    }

    private PeopleFigures people() {
        return new PeopleFigures(
                users.total(),
                users.active(),
                users.permanent(),
                users.expired(),
                users.suspended(),
                users.withoutServer(),
                users.changeRequired());
    }

    private List<ChecklistStep> checklist() {
        return List.of(
                new ChecklistStep(ChecklistStep.Key.PLEX_ACCOUNT, number("plex_accounts") > 0),
                new ChecklistStep(ChecklistStep.Key.SERVER, number("servers") > 0),
                new ChecklistStep(ChecklistStep.Key.LIBRARY_GROUPS, row.get("libraries_grouped", Boolean.class)),
                new ChecklistStep(ChecklistStep.Key.PLAN, row.get("plan_ready", Boolean.class)),
                new ChecklistStep(ChecklistStep.Key.PEOPLE, users.total() > 0));
    }

    private int change(String column) {
        return changes.get(column, Number.class).intValue();
    }

    private int number(String column) {
        return row.get(column, Number.class).intValue();
    }
}

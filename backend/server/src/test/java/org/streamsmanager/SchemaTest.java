package org.streamsmanager;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.PanelTest;

/** What a start does to the database: Liquibase looks at it when the changes are news to it, and only then. */
@QuarkusTest
class SchemaTest extends PanelTest {
    private final Schema schema;

    SchemaTest(Schema schema) {
        this.schema = schema;
    }

    @Test
    void theDatabaseRemembersWhatItHasSeen() throws Exception {
        assertEquals(
                List.of(Schema.digest()),
                database.column("select obj_description('databasechangelog'::regclass, 'pg_class')"));
    }

    @Test
    void liquibaseLooksOnlyWhenThereIsNews() throws Exception {
        // Liquibase completes a missing sum whenever it goes through its changes.
        database.execute("update databasechangelog set md5sum = null");
        start();
        assertEquals(List.of("0"), sums(), "nothing is new, so nobody looked");
        database.execute("comment on table databasechangelog is 'of an earlier version'");
        start();
        assertEquals(database.column("select count(*) from databasechangelog"), sums(), "looked at");
        theDatabaseRemembersWhatItHasSeen();
    }

    /** Without one, a look at one person reads what was written of everybody. */
    @Test
    void whatRefersToPeopleIsIndexed() {
        assertEquals(List.of(), database.column("""
                select c.conrelid::regclass || '.' || a.attname from pg_constraint c
                join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                where c.contype = 'f' and c.confrelid::regclass::text in
                ('app_user', 'login', 'media_identity', 'share', 'payment', 'coverage', 'account_change_request')
                and not exists (select 1 from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1]
                and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) = '(' || a.attname || ' IS NOT NULL)'))
                order by 1"""));
    }

    private void start() throws Exception {
        schema.prepare(new StartupEvent());
    }

    private List<String> sums() {
        return database.column("select count(md5sum) from databasechangelog");
    }
}

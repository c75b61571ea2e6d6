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

    private void start() throws Exception {
        schema.prepare(new StartupEvent());
    }

    private List<String> sums() {
        return database.column("select count(md5sum) from databasechangelog");
    }
}

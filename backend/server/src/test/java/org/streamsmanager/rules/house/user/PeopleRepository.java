package org.streamsmanager.rules.house.user;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.inject.Vetoed;
import jakarta.transaction.Transactional;

/** Seen by everybody, and begins a transaction. */
@Vetoed
public abstract class PeopleRepository implements PanacheRepositoryBase<String, String> {
    @Transactional
    public void change() {}
}

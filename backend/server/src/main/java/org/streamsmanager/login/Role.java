package org.streamsmanager.login;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.streamsmanager.shared.Ids;

/** A named set of permissions. */
@Entity
@Table(name = "role")
class Role {
    static final String ADMINISTRATOR = "Administrator";
    static final String CUSTOMER = "Customer";

    @Id
    private UUID id;

    private String name;

    @Column(name = "built_in")
    private boolean builtIn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] permissions;

    @Version
    private int version;

    protected Role() {}

    Role(String name, boolean builtIn, Set<String> permissions) {
        this.id = Ids.next();
        this.name = name;
        this.builtIn = builtIn;
        grant(permissions);
    }

    final void grant(Set<String> wanted) {
        this.permissions = wanted.stream().sorted().toArray(String[]::new);
    }

    void rename(String wanted) {
        this.name = wanted;
    }

    int version() {
        return version;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    boolean builtIn() {
        return builtIn;
    }

    Set<String> permissions() {
        return Set.of(permissions);
    }
}

package org.streamsmanager.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.streamsmanager.shared.Ids;
import org.streamsmanager.shared.Refusal;

/** One person of a list. A row that was objected to stays where it is; the others are invited. */
@Entity
@Table(name = "invitation_list_row")
class InvitationListRow {
    enum Outcome {
        READY,
        OBJECTED,
        INVITED,
        REFUSED
    }

    @Id
    private UUID id;

    @Column(name = "list_id")
    private UUID listId;

    private int ordinal;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> cells;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String address;
    private String code;
    private String detail;

    @Column(name = "invitation_id")
    private UUID invitationId;

    @Column(name = "user_id")
    private UUID userId;

    protected InvitationListRow() {}

    InvitationListRow(UUID listId, int ordinal, List<String> cells) {
        this.id = Ids.next();
        this.listId = listId;
        this.ordinal = ordinal;
        this.cells = List.copyOf(cells);
        this.outcome = Outcome.READY;
    }

    void ready(String to) {
        this.outcome = Outcome.READY;
        this.address = to;
        this.code = null;
        this.detail = null;
    }

    void objected(String to, Refusal refusal) {
        this.outcome = Outcome.OBJECTED;
        this.address = to;
        keep(refusal);
    }

    void invited(UUID invitation, UUID user) {
        this.outcome = Outcome.INVITED;
        this.invitationId = invitation;
        this.userId = user;
    }

    void refused(Refusal refusal) {
        this.outcome = Outcome.REFUSED;
        keep(refusal);
    }

    void forget() {
        this.cells = List.of();
        this.address = null;
        this.detail = null;
    }

    private void keep(Refusal refusal) {
        this.code = refusal.problem().code();
        this.detail = refusal.getMessage();
    }

    /** Moves with everything that decides what applying does. */
    String facts() {
        return ordinal + ":" + outcome + ":" + address + ":" + code;
    }

    int ordinal() {
        return ordinal;
    }

    List<String> cells() {
        return cells;
    }

    Outcome outcome() {
        return outcome;
    }

    String address() {
        return address;
    }

    String code() {
        return code;
    }

    String detail() {
        return detail;
    }

    UUID userId() {
        return userId;
    }
}

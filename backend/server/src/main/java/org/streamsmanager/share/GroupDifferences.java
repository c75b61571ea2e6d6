package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.streamsmanager.library.GroupChangePart.Effect;

/** Whom such differences concern: people whose share follows the plan, and does not have it so already. */
@ApplicationScoped
class GroupDifferences {
    private static final String CONCERNED = " from unnest(cast(:servers as uuid[]), cast(:plans as uuid[]),"
            + " cast(:libraries as text[]), cast(:gives as boolean[])) d(server_id, plan_id, library, gives)"
            + " join share s on s.server_id = d.server_id and s.plan_id = d.plan_id and s.ended_at is null"
            + " where d.gives <> (s.wanted -> 'libraries' @> to_jsonb(d.library))"
            + " and not (d.gives and cast(s.wanted ->> 'everything' as boolean))";
    private static final String COUNT = "select count(distinct s.user_id),"
            + " count(distinct s.user_id) filter (where d.gives),"
            + " count(distinct s.user_id) filter (where not d.gives)" + CONCERNED;
    private static final String NEXT = "select s.id, min(s.user_id::text) as person" + CONCERNED
            + " group by s.id order by person, s.id limit :most";
    private static final String TOUCHES = "select user_id, server_id, library, gives from (select distinct s.user_id,"
            + " d.server_id, d.library, d.gives, dense_rank() over (order by s.user_id) as turn" + CONCERNED
            + ") touched where turn <= :most order by turn, server_id, library";
    private final EntityManager entities;

    GroupDifferences(EntityManager entities) {
        this.entities = entities;
    }

    Effect count(List<GroupDifference> differences) {
        if (differences.isEmpty()) {
            return Effect.NONE;
        }
        Tuple counts = query(COUNT, differences).getSingleResult();
        return new Effect(number(counts, 0), number(counts, 1), number(counts, 2));
    }

    /** Shares in the order of their users. */
    List<UUID> next(List<GroupDifference> differences, int most) {
        return differences.isEmpty()
                ? List.of()
                : query(NEXT, differences)
                        .setParameter("most", most)
                        .getResultStream()
                        .map(row -> row.get(0, UUID.class))
                        .toList();
    }

    /** What the first people get and lose, in the order of the people. */
    List<Touch> touches(List<GroupDifference> differences, int people) {
        return differences.isEmpty()
                ? List.of()
                : query(TOUCHES, differences)
                        .setParameter("most", people)
                        .getResultStream()
                        .map(row -> new Touch(
                                row.get(0, UUID.class),
                                row.get(1, UUID.class),
                                row.get(2, String.class),
                                row.get(3, Boolean.class)))
                        .toList();
    }

    /** Somebody, and one library that they get or lose. */
    record Touch(UUID userId, UUID serverId, String library, boolean gives) {}

    private NativeQuery<Tuple> query(String sql, List<GroupDifference> differences) {
        return entities.unwrap(Session.class)
                .createNativeQuery(sql, Tuple.class)
                .setParameter(
                        "servers",
                        column(differences, GroupDifference::serverId).toArray(UUID[]::new))
                .setParameter(
                        "plans", column(differences, GroupDifference::planId).toArray(UUID[]::new))
                .setParameter(
                        "libraries",
                        column(differences, GroupDifference::library).toArray(String[]::new))
                .setParameter(
                        "gives", column(differences, GroupDifference::gives).toArray(Boolean[]::new));
    }

    private static <T> List<T> column(List<GroupDifference> differences, Function<GroupDifference, T> of) {
        return differences.stream().map(of).toList();
    }

    private static int number(Tuple row, int at) {
        return row.get(at, Number.class).intValue();
    }
}

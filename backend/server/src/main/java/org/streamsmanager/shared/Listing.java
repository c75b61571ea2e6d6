package org.streamsmanager.shared;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.KeyedPage;
import org.hibernate.query.KeyedPage.KeyInterpretation;
import org.hibernate.query.KeyedResultList;
import org.hibernate.query.Order;
import org.hibernate.query.SelectionQuery;
import org.hibernate.query.SortDirection;

/**
 * A list of entities in an order whose last attribute is unique within it, so that every row has its place. A page is
 * reached by number, or from a cursor at the same cost at any depth.
 */
public final class Listing<E> {
    private final Class<E> type;
    private final List<Order<? super E>> order;

    private Listing(Class<E> type, List<Order<? super E>> order) {
        this.type = type;
        this.order = order;
    }

    public static <E> Listing<E> of(Class<E> type) {
        return new Listing<>(type, List.of());
    }

    /** The newest first by that attribute, which is an instant. */
    public static <E> Listing<E> newest(Class<E> type, String at) {
        return of(type).then(Order.desc(type, at)).then(Order.desc(type, "id"));
    }

    /** The oldest first by that attribute, which is an instant. */
    public static <E> Listing<E> oldest(Class<E> type, String at) {
        return of(type).ascending(at).ascending("id");
    }

    /** The attribute is not null. */
    public Listing<E> ascending(String attribute) {
        return then(Order.asc(type, attribute));
    }

    /** The attribute is a text, and not null. */
    public Listing<E> ignoringCase(String attribute) {
        return then(Order.asc(type, attribute).ignoringCase());
    }

    private Listing<E> then(Order<E> next) {
        List<Order<? super E>> longer = new ArrayList<>(order);
        longer.add(next);
        return new Listing<>(type, List.copyOf(longer));
    }

    /** The page of what {@code hql} finds: {@code from Entity where …}, without an order of its own. */
    public Page<E> page(
            EntityManager entities, String hql, Map<String, ?> parameters, PageRequest request, Instant now) {
        Session session = entities.unwrap(Session.class);
        KeyedPage<E> wanted = wanted(request);
        KeyedResultList<E> found = bounded(session, hql, parameters, wanted).getKeyedResultList(wanted);
        return new Page<>(
                found.getResultList(),
                found.getPage().getPage().getNumber() + 1,
                request.pageSize(),
                query(session, hql, parameters).getResultCount(),
                now,
                found.isLastPage() ? null : ListingPlace.cursor(type, found.getNextPage()),
                found.isFirstPage() ? null : ListingPlace.cursor(type, found.getPreviousPage()));
    }

    private KeyedPage<E> wanted(PageRequest request) {
        return request.cursor()
                .map(cursor -> ListingPlace.read(type, cursor, order.size()).page(order, request.pageSize()))
                .orElseGet(() -> org.hibernate.query.Page.page(request.pageSize(), request.page() - 1)
                        .keyedBy(order));
    }

    /** Says the first half of the place alone too: an index finds that without reading what lies before. */
    private SelectionQuery<E> bounded(Session session, String hql, Map<String, ?> parameters, KeyedPage<E> wanted) {
        Order<? super E> first = order.getFirst();
        if (wanted.getKey() == null || !first.caseSensitive()) {
            return query(session, hql, parameters);
        }
        boolean backwards = wanted.getKeyInterpretation() == KeyInterpretation.KEY_OF_FIRST_ON_NEXT_PAGE;
        boolean descending = first.direction() == SortDirection.DESCENDING;
        String bound = first.attributeName() + (backwards == descending ? " >= " : " <= ") + ":placeOfThePage";
        SelectionQuery<E> query =
                query(session, hql + (hql.contains(" where ") ? " and " : " where ") + bound, parameters);
        return query.setParameter("placeOfThePage", wanted.getKey().getFirst());
    }

    private SelectionQuery<E> query(Session session, String hql, Map<String, ?> parameters) {
        SelectionQuery<E> query = session.createSelectionQuery(hql, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}

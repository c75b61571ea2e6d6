package org.streamsmanager.bulk;

import java.sql.SQLException;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Tells what is wrong with one person from what is wrong with the panel or its database, which passes. */
final class RowFault {
    private static final Logger LOG = Logger.getLogger(RowFault.class);
    private static final String BAD_DATA = "22";
    private static final String BROKEN_RULE = "23";

    private RowFault() {}

    /** Why the person cannot be changed; empty when it has to be tried again as a whole. */
    static Optional<RowProblem> of(RuntimeException fault) {
        Optional<SQLException> sql = causes(fault)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
        if (sql.isPresent()) {
            return sql.map(SQLException::getSQLState)
                    .filter(state -> state.startsWith(BROKEN_RULE) || state.startsWith(BAD_DATA))
                    .map(state -> noted(fault, RowProblem.BREAKS_A_RULE));
        }
        return isMistake(fault) ? Optional.of(noted(fault, RowProblem.FAILED)) : Optional.empty();
    }

    private static RowProblem noted(RuntimeException fault, RowProblem problem) {
        LOG.warnf(fault, "A person of a bulk edit is left out: %s", problem.code());
        return problem;
    }

    private static boolean isMistake(RuntimeException fault) {
        return fault instanceof NullPointerException
                || fault instanceof IllegalArgumentException
                || fault instanceof ClassCastException
                || fault instanceof NoSuchElementException
                || fault instanceof ArithmeticException;
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause);
    }
}

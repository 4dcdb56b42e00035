package pl.miasta.empirie.jdbc;

import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.rule.Subject;

/** To which of an edition's aggregates the rows of a table belong. */
enum Owner {
    EDITION,
    PEOPLE,
    NETWORK,
    PLAN,
    PRODUCT,
    MEETING;

    /** The table whose rows are the first ones of such aggregates, each in a list; none for those without a list. */
    String root() {
        return switch (this) {
            case NETWORK -> "network";
            case PRODUCT -> "product";
            case MEETING -> "meeting";
            case EDITION, PEOPLE, PLAN -> "";
        };
    }

    /** A table of this aggregate. */
    Table table(String name) {
        return Table.named(name, this);
    }

    /** The aggregate of a row: its keys say which one. */
    Subject of(EditionId edition, Row row) {
        return switch (this) {
            case EDITION -> Subject.of("edition", edition);
            case PEOPLE -> Subject.of("people", edition);
            case NETWORK -> Subject.of("network", row.key().get(0));
            case PLAN -> Subject.of("plan", row.key().get(0));
            case PRODUCT -> Subject.in(row.key().get(0), "product", row.key().get(1));
            case MEETING -> Subject.of("meeting", row.key().get(0));
        };
    }
}

package pl.miasta.empirie.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.act.AuditCheck;
import pl.miasta.empirie.act.AuditCheckContract;
import pl.miasta.empirie.act.Editions.RecordDecisionMeeting;
import pl.miasta.empirie.act.RandomLife;
import pl.miasta.empirie.act.RandomLife.Start;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.port.EditionStore;

class AuditCheckOnH2Test extends AuditCheckContract {
    // migrating takes longer than a life; each life has an edition of its own
    private static final JdbcDataSource DATABASE = TestDatabase.migratedInMemory();
    private static final String CLEARED = "0".repeat(12);

    @Override
    protected EditionStore store() {
        return JdbcStores.on(DATABASE).editions();
    }

    /** An edition with four entries of its own: stored without an act, and three decision meetings. */
    private void acted(String edition) {
        RandomLife life = new RandomLife(store(), new EditionId(edition), Start.EMPTY);
        for (int day = 1; day <= 3; day++) {
            life.empirie()
                    .editions()
                    .recordDecisionMeeting(
                            new RecordDecisionMeeting(
                                    new EditionId(edition), life.today().minusDays(day)),
                            Actor.zh16())
                    .orElseThrow();
        }
        assertThat(found(edition, Language.EN)).isEmpty();
    }

    private List<String> found(String edition, Language language) {
        AuditCheck check = AuditCheck.of(store(), new EditionId(edition));
        assertThat(check.isSound()).isEqualTo(check.problems().isEmpty());
        return check.problems().stream()
                .map(problem -> problem.describe(language))
                .toList();
    }

    /** Changes the chain of the edition's own entries by hand. */
    private static void damage(String edition, String statement) throws SQLException {
        TestDatabase.execute(
                DATABASE,
                statement.formatted("edition_id = '" + edition + "' AND aggregate = 'edition:" + edition + "'"));
    }

    private String fingerprint(String edition, int entry) {
        return store().audit(
                        new EditionId(edition),
                        store().get(new EditionId(edition)).value().subject())
                .get(entry - 1)
                .after()
                .substring(0, 12);
    }

    @Test
    void anEntryThatWasDeletedIsMissed() throws SQLException {
        acted("bez-wpisu");
        damage("bez-wpisu", "DELETE FROM empirie.audit_change WHERE %s AND entry_no = 2");
        damage("bez-wpisu", "DELETE FROM empirie.audit_entry WHERE %s AND entry_no = 2");
        assertThat(found("bez-wpisu", Language.EN))
                .containsExactly("edition:bez-wpisu#entry-3: the entry after number 1 has number 3; number 2 would come"
                        + " next; restore what is missing from a copy");
        assertThat(found("bez-wpisu", Language.PL))
                .containsExactly("edition:bez-wpisu#entry-3: po wpisie o numerze 1 stoi wpis o numerze 3; następny"
                        + " byłby numer 2; odtwórz z kopii to, czego brakuje");
    }

    @Test
    void theFirstAndTheLastEntryAreMissedToo() throws SQLException {
        acted("bez-pierwszego");
        damage("bez-pierwszego", "DELETE FROM empirie.audit_change WHERE %s AND entry_no = 1");
        damage("bez-pierwszego", "DELETE FROM empirie.audit_entry WHERE %s AND entry_no = 1");
        assertThat(found("bez-pierwszego", Language.EN))
                .containsExactly("edition:bez-pierwszego#entry-2: the entry after number 0 has number 2; number 1 would"
                        + " come next; restore what is missing from a copy");
        acted("bez-ostatniego");
        damage("bez-ostatniego", "DELETE FROM empirie.audit_change WHERE %s AND entry_no = 4");
        damage("bez-ostatniego", "DELETE FROM empirie.audit_entry WHERE %s AND entry_no = 4");
        assertThat(found("bez-ostatniego", Language.EN))
                .containsExactly("edition:bez-ostatniego: entries counted: 4; number of the last entry: 3; 3 would fit"
                        + " the entries; restore what is missing from a copy");
        assertThat(found("bez-ostatniego", Language.PL))
                .containsExactly("edition:bez-ostatniego: liczba wpisów: 4; numer ostatniego wpisu: 3; do wpisów"
                        + " pasowałoby 3; odtwórz z kopii to, czego brakuje");
    }

    @Test
    void aChangedFingerprintBreaksTheChainWhereItStands() throws SQLException {
        acted("odcisk");
        String right = fingerprint("odcisk", 2);
        damage(
                "odcisk",
                "UPDATE empirie.audit_entry SET fingerprint_before = REPEAT('0', 64) WHERE %s AND entry_no = 3");
        assertThat(found("odcisk", Language.EN))
                .containsExactly("edition:odcisk#entry-3: the entry begins from the state " + CLEARED
                        + "; the entry before it ended in " + right + "; restore both from a copy");
        assertThat(found("odcisk", Language.PL))
                .containsExactly("edition:odcisk#entry-3: wpis zaczyna się od stanu " + CLEARED
                        + "; poprzedni wpis skończył się na stanie " + right + "; odtwórz oba z kopii");
        acted("koniec");
        String kept = fingerprint("koniec", 4);
        damage(
                "koniec",
                "UPDATE empirie.audit_entry SET fingerprint_after = REPEAT('0', 64) WHERE %s AND entry_no = 4");
        assertThat(found("koniec", Language.EN))
                .containsExactly("edition:koniec: the state kept beside the edition is " + kept + ", and the entry 4"
                        + " ended in another one; " + CLEARED + " would fit the entries; restore it from a copy");
    }

    @Test
    void entriesThatChangedPlacesAreFoundAtBothPlaces() throws SQLException {
        acted("zamiana");
        damage("zamiana", "DELETE FROM empirie.audit_change WHERE %s");
        damage("zamiana", "UPDATE empirie.audit_entry SET entry_no = 20 WHERE %s AND entry_no = 2");
        damage("zamiana", "UPDATE empirie.audit_entry SET entry_no = 2 WHERE %s AND entry_no = 3");
        damage("zamiana", "UPDATE empirie.audit_entry SET entry_no = 3 WHERE %s AND entry_no = 20");
        assertThat(AuditCheck.of(store(), new EditionId("zamiana")).problems())
                .extracting(problem -> problem.kind() + " " + problem.place())
                .containsExactly(
                        "LINK edition:zamiana#entry-2", "LINK edition:zamiana#entry-3", "LINK edition:zamiana#entry-4");
    }

    @Test
    void aHeadThatWasChangedOrTakenAwayDisagrees() throws SQLException {
        acted("glowa");
        String right = fingerprint("glowa", 4);
        damage("glowa", "UPDATE empirie.aggregate_head SET fingerprint = REPEAT('0', 64) WHERE %s");
        assertThat(found("glowa", Language.EN))
                .containsExactly("edition:glowa: the state kept beside the edition is " + CLEARED
                        + ", and the entry 4 ended in another one; " + right
                        + " would fit the entries; restore it from a copy");
        assertThat(found("glowa", Language.PL))
                .containsExactly("edition:glowa: stan zapisany przy edycji to " + CLEARED
                        + ", a wpis 4 skończył się na innym; do wpisów pasowałoby " + right
                        + "; odtwórz to z kopii");
        damage("glowa", "DELETE FROM empirie.aggregate_head WHERE %s");
        assertThat(found("glowa", Language.EN))
                .containsExactly("edition:glowa: entries counted: 0; number of the last entry: 4; 4 would fit the"
                        + " entries; restore what is missing from a copy");
    }
}

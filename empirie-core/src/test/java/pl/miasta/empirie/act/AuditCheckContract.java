package pl.miasta.empirie.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.act.AuditCheck.Kind;
import pl.miasta.empirie.act.AuditCheck.Notice;
import pl.miasta.empirie.act.Editions.RecordDecisionMeeting;
import pl.miasta.empirie.act.RandomLife.Start;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.port.EditionStore;
import pl.miasta.empirie.port.UnknownEditionException;

/** What a check says of a chain that is whole; that acts leave no other is seen to by {@link ActsOnStoresContract}. */
public abstract class AuditCheckContract {
    /** A store without editions of these lives. */
    protected abstract EditionStore store();

    /** As an import does it: without an act. */
    static void titled(EditionStore store, EditionId id, String title) {
        store.save(store.get(id)
                .map(edition -> new Edition(
                        edition.id(),
                        title,
                        edition.period(),
                        edition.policyChanges(),
                        edition.cities(),
                        edition.people(),
                        edition.networks(),
                        edition.meetings(),
                        edition.decisionMeetings(),
                        edition.recruitment(),
                        edition.life())));
    }

    @Test
    void whatWasStoredOrChangedWithoutAnActIsRemarkedUntilTheNextActRecordsIt() {
        EditionStore store = store();
        EditionId id = new EditionId("bez-czynnosci");
        RandomLife life = new RandomLife(store, id, Start.CLOSED);
        AuditCheck imported = AuditCheck.of(store, id);
        assertThat(imported.isSound()).isTrue();
        assertThat(imported.entries()).isZero();
        assertThat(imported.remarks())
                .hasSize(imported.aggregates())
                .extracting(Notice::kind)
                .containsOnly(Kind.UNRECORDED);
        assertThat(imported.remarks().get(0).describe(Language.EN))
                .isEqualTo("edition:bez-czynnosci: it was stored without an act; nothing needs to be done: the next act"
                        + " about it records that");

        life.empirie()
                .editions()
                .recordDecisionMeeting(new RecordDecisionMeeting(id, life.today()), Actor.zh16())
                .orElseThrow();
        assertThat(AuditCheck.of(store, id).remarks()).hasSize(imported.aggregates() - 1);
        assertThat(AuditCheck.of(store, id).entries()).isEqualTo(2);

        titled(store, id, "Inna edycja");
        AuditCheck changed = AuditCheck.of(store, id);
        assertThat(changed.isSound()).isTrue();
        assertThat(only(changed, Kind.OUTSIDE))
                .containsExactly("edition:bez-czynnosci: po wpisie 2 zmieniono to bez czynności; nie trzeba nic robić:"
                        + " zapisze to następna czynność");

        life.empirie()
                .editions()
                .recordDecisionMeeting(
                        new RecordDecisionMeeting(id, life.today().minusDays(1)), Actor.zh16())
                .orElseThrow();
        assertThat(only(AuditCheck.of(store, id), Kind.OUTSIDE)).isEmpty();
        assertThat(AuditCheck.of(store, id).entries()).isEqualTo(4);
    }

    private static List<String> only(AuditCheck check, Kind kind) {
        return check.notices().stream()
                .filter(notice -> notice.kind() == kind)
                .map(notice -> notice.describe(Language.PL))
                .toList();
    }

    @Test
    void anEditionThatIsNotStoredHasNoAudit() {
        assertThatThrownBy(() -> AuditCheck.of(store(), new EditionId("nie-ma")))
                .isInstanceOf(UnknownEditionException.class);
    }
}

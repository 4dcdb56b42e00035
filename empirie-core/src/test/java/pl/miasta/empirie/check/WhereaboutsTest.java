package pl.miasta.empirie.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.Editions;
import pl.miasta.empirie.Editions.Gathering;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.base.UnusableInputException;
import pl.miasta.empirie.meeting.MeetingId;
import pl.miasta.empirie.meeting.MeetingStatus;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.MembershipForm;

class WhereaboutsTest {
    private static final LocalDate DAY = LocalDate.of(2022, 10, 19);

    @Test
    void aCityIsInEveryNetworkItBelongsToThatDay() {
        Editions edition = Editions.sound();
        edition.network("liderzy").admits("l-1", MembershipForm.LAUREATE).observedBy("l-1", Editions.ALWAYS);
        edition.network("dawna").belongs("l-1", MembershipForm.LAUREATE, Period.of(Editions.FIRST, DAY.minusDays(1)));

        Whereabouts where = where(edition, "l-1", DAY);

        assertThat(where.stays())
                .extracting(stay -> stay.network().value() + " " + stay.forms())
                .containsExactly("liderzy [LAUREATE, OBSERVER]", "miasto [LAUREATE]");
        assertThat(where.stays().get(1).representatives())
                .extracting(one -> one.person().value())
                .containsExactly("l-1-a", "l-1-b");
        assertThat(where(edition, "l-1", DAY.minusDays(1)).stays())
                .extracting(stay -> stay.network().value())
                .containsExactly("dawna", "liderzy", "miasto");
    }

    @Test
    void aCityIsExpectedAtMeetingsOfItsCoreAndWhereItHosts() {
        Editions edition = Editions.sound()
                .holding(Gathering.of("u-siebie", "miasto").on(DAY))
                .holding(Gathering.of("a-nazajutrz", "miasto").on(DAY.plusDays(1)))
                .holding(Gathering.of("odwolane", "miasto")
                        .is(MeetingStatus.CANCELLED)
                        .on(DAY));
        edition.network("liderzy");
        edition.holding(Gathering.of("goscinne", "liderzy").at("l-1").on(DAY))
                .holding(Gathering.of("cudze", "liderzy").on(DAY));

        assertThat(where(edition, "l-1", DAY).meetings())
                .extracting(MeetingId::value)
                .containsExactly("goscinne", "u-siebie");
        assertThat(where(edition, "f-1", DAY).meetings())
                .extracting(MeetingId::value)
                .containsExactly("u-siebie");
        assertThat(where(edition, "o-1", DAY).meetings()).isEmpty();
        assertThat(where(edition, "l-1", DAY.minusDays(1)).meetings()).isEmpty();
    }

    @Test
    void aCityTheEditionDoesNotKnowIsNowhere() {
        assertThatExceptionOfType(UnusableInputException.class)
                .isThrownBy(() -> where(Editions.sound(), "atlantyda", DAY))
                .withMessage("city: the edition proba does not know the city atlantyda; an id from the edition file");
    }

    private static Whereabouts where(Editions edition, String city, LocalDate day) {
        return Whereabouts.of(edition.build(), new CityId(city), day);
    }
}

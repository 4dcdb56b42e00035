package pl.miasta.empirie.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.Meetings.ALFA;
import static pl.miasta.empirie.Meetings.BETA;
import static pl.miasta.empirie.Meetings.DAY;
import static pl.miasta.empirie.Meetings.meeting;
import static pl.miasta.empirie.rule.Policy.HOST_ROTATION;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.Meetings;
import pl.miasta.empirie.base.Period;
import pl.miasta.empirie.network.CityId;
import pl.miasta.empirie.network.MembershipForm;

class HostRemedyTest {
    @Test
    void everyCityThatTheRemedyOfAJointMeetingNamesMayHostIt() {
        Meetings known = Meetings.sound()
                .city("elk")
                .member(ALFA, "elk", MembershipForm.FINALIST, Period.since(DAY.minusDays(60)))
                .member(BETA, "elk", MembershipForm.FINALIST, Period.since(DAY.minusDays(60)));
        Meetings.Draft earlier = meeting("m-1").of(BETA).host("elk");
        Meetings.Draft joint =
                meeting("m-2").of(ALFA, BETA).on(DAY.plusDays(30)).host("konin");
        for (Object city : (List<?>) known.with(earlier, joint)
                .found(HOST_ROTATION)
                .get(0)
                .cure()
                .parameters()
                .get(0)) {
            assertThat(known.with(earlier, joint.host(((CityId) city).value())).lines(HOST_ROTATION))
                    .as(city.toString())
                    .isEmpty();
        }
    }
}

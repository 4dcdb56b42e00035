package pl.miasta.empirie.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.Copies;
import pl.miasta.empirie.network.CityId;

/** What acts record about contracts, plans and products. */
class PlanLifeTest {
    private static final LocalDate DAY = LocalDate.of(2023, 5, 10);
    private static final LocalDate EVE = DAY.minusDays(1);
    private static final CityId ZORY = new CityId("zory");

    private static Action action(Optional<LocalDate> from, Optional<LocalDate> to) {
        return new Action(new ActionId("a-1"), "Działanie", List.of(), List.of(), from, to);
    }

    private static Action known(Action action, LocalDate day) {
        WorkPlan plan = new WorkPlan(
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(action),
                Optional.empty(),
                List.of(),
                Optional.empty());
        return plan.asKnownOn(day).actions().get(0);
    }

    @Test
    void anActionNobodyHasBegunHasNoStepsAndNoReason() {
        Action planned = action(Optional.empty(), Optional.of(DAY));

        assertThat(planned.begunOn()).isEmpty();
        assertThat(planned.doneOn()).isEmpty();
        assertThat(planned.lateReason()).isEmpty();
    }

    @Test
    void anActionIsDoneOnTheDayItIsBegunOrLater() {
        Action planned = action(Optional.empty(), Optional.empty());
        Action done = planned.progressed(Optional.of(DAY), Optional.of(DAY), Optional.of("powód"));

        Copies.assertChanged(planned, done, "begunOn", "doneOn", "lateReason");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> planned.progressed(Optional.of(DAY), Optional.of(EVE), Optional.empty()))
                .withMessage("action a-1 ends before it begins");
        assertThat(planned.progressed(Optional.empty(), Optional.of(EVE), Optional.empty())
                        .doneOn())
                .contains(EVE);
    }

    @Test
    void anActionIsLateFromTheDayAfterItsLastOne() {
        Action planned = action(Optional.empty(), Optional.of(DAY));

        assertThat(planned.isLate(DAY)).isFalse();
        assertThat(planned.isLate(DAY.plusDays(1))).isTrue();
        assertThat(planned.progressed(Optional.empty(), Optional.of(DAY), Optional.empty())
                        .isLate(DAY.plusDays(9)))
                .isFalse();
        assertThat(planned.progressed(Optional.empty(), Optional.of(DAY.plusDays(1)), Optional.empty())
                        .isLate(DAY))
                .isTrue();
        assertThat(action(Optional.of(DAY), Optional.empty()).isLate(DAY.plusYears(1)))
                .isFalse();
    }

    @Test
    void stepsOfAnActionAreKnownFromTheirDayOn() {
        Action done = action(Optional.of(EVE), Optional.empty())
                .progressed(Optional.of(DAY), Optional.of(DAY.plusDays(2)), Optional.of("powód"));

        assertThat(known(done, EVE).begunOn()).isEmpty();
        assertThat(known(done, DAY).begunOn()).contains(DAY);
        assertThat(known(done, DAY.plusDays(1)).doneOn()).isEmpty();
        assertThat(known(done, DAY.plusDays(2))).isEqualTo(done);
    }

    @Test
    void aReasonIsKnownFromTheFirstDayOfItsActionOn() {
        Action planned = action(Optional.of(DAY), Optional.of(DAY.plusDays(9)))
                .progressed(Optional.empty(), Optional.empty(), Optional.of("powód"));
        Action timeless = action(Optional.empty(), Optional.empty())
                .progressed(Optional.empty(), Optional.empty(), Optional.of("powód"));

        assertThat(known(planned, EVE).lateReason()).isEmpty();
        assertThat(known(planned, DAY).lateReason()).contains("powód");
        assertThat(known(timeless, EVE)).isEqualTo(timeless);
    }

    @Test
    void aReasonIsSaidInNoLogAndInNoFileWithoutPeople() {
        Action late = action(Optional.empty(), Optional.empty())
                .progressed(Optional.empty(), Optional.empty(), Optional.of("choroba"));

        assertThat(late).hasToString("action:a-1");
        Copies.assertChanged(late, late.withoutReason(), "lateReason");
    }

    @Test
    void aVoiceInTheContractIsKnownFromItsDayOn() {
        Contract contract = new Contract(Optional.empty());
        Contract heard = contract.with(new Voice(ZORY, EVE)).with(new Voice(ZORY, DAY));

        assertThat(contract.voices()).isEmpty();
        Copies.assertChanged(contract, heard, "voices");
        assertThat(heard.asKnownOn(EVE.minusDays(1)).voices()).isEmpty();
        assertThat(heard.asKnownOn(EVE).voices()).containsExactly(new Voice(ZORY, EVE));
        assertThat(heard.asKnownOn(DAY)).isEqualTo(heard);
        Copies.assertChanged(heard, heard.adopted(DAY), "adoptedOn");
        assertThat(heard.adopted(DAY).asKnownOn(EVE).adoptedOn()).isEmpty();
    }

    private static Product product() {
        return new Product(
                new ProductId("r-1"),
                ProductKind.METHOD,
                "Metoda",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void aProductIsDecidedOncePublishedOrSetAside() {
        assertThat(product().isDecided()).isFalse();
        assertThat(product().assessed(DAY).shownToObservers(DAY).isDecided()).isFalse();
        assertThat(product().published(DAY).isDecided()).isTrue();
        assertThat(product().setAside(DAY).isDecided()).isTrue();
    }

    @Test
    void eachStepOfAProductIsRecordedByItself() {
        Opinion opinion = new Opinion(ZORY, DAY, "Dobre");

        Copies.assertChanged(product(), product().assessed(DAY), "assessedOn");
        Copies.assertChanged(product(), product().shownToObservers(DAY), "shownToObserversOn");
        Copies.assertChanged(product(), product().published(DAY), "publishedOn");
        Copies.assertChanged(product(), product().setAside(DAY), "setAsideOn");
        Copies.assertChanged(product(), product().with(opinion), "opinions");
        assertThat(product().with(opinion).with(opinion).opinions()).containsExactly(opinion, opinion);
    }

    @Test
    void opinionsAndSettingAsideAreKnownFromTheirDayOn() {
        Product known = product().with(new Opinion(ZORY, DAY, "Dobre")).setAside(DAY);

        assertThat(known.asKnownOn(EVE)).isEqualTo(product());
        assertThat(known.asKnownOn(DAY)).isEqualTo(known);
    }
}

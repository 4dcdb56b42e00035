package pl.miasta.empirie.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pl.miasta.empirie.RandomEditions;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.plan.ProductKind;

class FiguresPropertyTest {
    @Provide
    Arbitrary<Edition> editions() {
        return RandomEditions.any();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RandomEditions.days();
    }

    private static int sum(EditionFigures figures, ToIntFunction<NetworkFigures> figure) {
        return figures.networks().stream().mapToInt(figure).sum();
    }

    @Property(tries = 300)
    void whatNetworksDoNotShareAddsUp(@ForAll("editions") Edition edition, @ForAll("days") LocalDate day) {
        EditionFigures all = EditionFigures.of(edition, day);
        for (ProductKind kind : ProductKind.values()) {
            assertThat(of(kind, all.products()))
                    .isEqualTo(
                            sum(
                                                    all,
                                                    network -> of(kind, network.products())
                                                            .map(ProductFigures::all)
                                                            .orElse(0))
                                            == 0
                                    ? Optional.empty()
                                    : Optional.of(new ProductFigures(
                                            kind,
                                            sum(
                                                    all,
                                                    network -> of(kind, network.products())
                                                            .map(ProductFigures::published)
                                                            .orElse(0)),
                                            sum(
                                                    all,
                                                    network -> of(kind, network.products())
                                                            .map(ProductFigures::setAside)
                                                            .orElse(0)),
                                            sum(
                                                    all,
                                                    network -> of(kind, network.products())
                                                            .map(ProductFigures::open)
                                                            .orElse(0)))));
        }
        assertThat(all.actions().done())
                .isEqualTo(sum(
                        all,
                        network -> network.progress()
                                .map(plan -> plan.done().size())
                                .orElse(0)));
        assertThat(all.aims().trust().represented().part())
                .isEqualTo(
                        sum(all, network -> network.continuity().represented().part()));
        assertThat(all.aims().competence().opinions())
                .isEqualTo(sum(all, network -> network.aims().competence().opinions()));
    }

    private static Optional<ProductFigures> of(ProductKind kind, List<ProductFigures> products) {
        return products.stream().filter(one -> one.kind() == kind).findFirst();
    }

    @Property(tries = 300)
    void whatNetworksShareCountsOnceInTheEdition(@ForAll("editions") Edition edition, @ForAll("days") LocalDate day) {
        EditionFigures all = EditionFigures.of(edition, day);
        int surplus = edition.asKnownOn(day).meetings().stream()
                .filter(Meeting::isHeld)
                .mapToInt(
                        meeting -> (int) meeting.networks().stream().distinct().count() - 1)
                .sum();
        assertThat(all.meetings().allHeld() + surplus)
                .isEqualTo(sum(all, network -> network.meetings().allHeld()));
        assertThat(all.composition().people())
                .isLessThanOrEqualTo(sum(all, network -> network.composition().people()));
        assertThat(all.composition().coreCities())
                .isLessThanOrEqualTo(sum(all, network -> network.composition().coreCities()));
        assertThat(all.meetings().allHeld()
                        + all.meetings().allPlanned()
                        + all.meetings().allCancelled())
                .isEqualTo(edition.meetings().size());
    }

    @Property(tries = 300)
    void noFigureContradictsAnother(@ForAll("editions") Edition edition, @ForAll("days") LocalDate day) {
        for (NetworkFigures network : EditionFigures.of(edition, day).networks()) {
            Continuity continuity = network.continuity();
            assertThat(continuity.recorded())
                    .isLessThanOrEqualTo(network.meetings().allHeld());
            assertThat(continuity.cities()).hasSize(network.composition().coreCities());
            assertThat(continuity.cities()).allSatisfy(city -> {
                assertThat(city.represented().whole()).isLessThanOrEqualTo(continuity.recorded());
                assertThat(city.absencesRunning())
                        .isBetween(
                                0,
                                city.represented().whole() - city.represented().part());
            });
            assertThat(network.tasks().overdue()).isBetween(0, network.tasks().open());
            assertThat(network.aims().competence().assessed())
                    .isBetween(0, network.aims().competence().products());
        }
    }

    @Property(tries = 200)
    void figuresDoNotDependOnWhatComesLater(@ForAll("editions") Edition edition, @ForAll("days") LocalDate day) {
        assertThat(EditionFigures.of(edition.asKnownOn(day), day)).isEqualTo(EditionFigures.of(edition, day));
        for (NetworkFigures network : EditionFigures.of(edition, day).networks()) {
            assertThat(network).isEqualTo(NetworkFigures.of(edition, network.network(), day));
        }
    }

    @Property(tries = 200)
    void periodsThatFollowEachOtherSayTogetherWhatTheWholeSays(
            @ForAll("editions") Edition edition, @ForAll("days") LocalDate day) {
        LocalDate first = LocalDate.of(2020, 1, 1);
        LocalDate last = LocalDate.of(2026, 1, 1);
        PeriodSummary early = PeriodSummary.of(edition, first, day);
        PeriodSummary late = PeriodSummary.of(edition, day.plusDays(1), last);
        PeriodSummary whole = PeriodSummary.of(edition, first, last);
        assertThat(early.citiesJoined().size() + late.citiesJoined().size())
                .isEqualTo(whole.citiesJoined().size());
        assertThat(early.ended().size() + late.ended().size())
                .isEqualTo(whole.ended().size());
        assertThat(early.touchpoints().size() + late.touchpoints().size())
                .isEqualTo(whole.touchpoints().size());
        assertThat(early.productsPublished().size() + late.productsPublished().size())
                .isEqualTo(whole.productsPublished().size());
        List<NetworkId> networks =
                edition.networks().stream().map(dossier -> dossier.id()).toList();
        assertThat(whole.named()).allSatisfy(step -> assertThat(networks).contains(step.network()));
    }
}

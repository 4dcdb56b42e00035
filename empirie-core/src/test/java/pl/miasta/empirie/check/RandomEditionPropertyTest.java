package pl.miasta.empirie.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import pl.miasta.empirie.RandomEditions;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.base.Texts;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.meeting.ItemPlace;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.network.City;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.person.Person;
import pl.miasta.empirie.rule.Finding;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.RuleSetting;

class RandomEditionPropertyTest {
    @Provide
    Arbitrary<Edition> editions() {
        return RandomEditions.any();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RandomEditions.days();
    }

    @Property(tries = 100)
    void whatIsDueDoesNotDependOnTheOrderOfLists(
            @ForAll("editions") Edition edition, @ForAll("days") LocalDate day, @ForAll Random random) {
        Edition retold = RandomEditions.shuffled(edition, random);

        assertThat(Report.of(retold, day).due(day, 90, Actor.office()))
                .isEqualTo(Report.of(edition, day).due(day, 90, Actor.office()));
    }

    @Property(tries = 100)
    void everyFindingHasItsOwnPlaceInTheOrder(@ForAll("editions") Edition edition, @ForAll("days") LocalDate day) {
        List<Finding> findings = Report.of(edition, day).findings();

        for (int i = 1; i < findings.size(); i++) {
            assertThat(Finding.ORDER.compare(findings.get(i - 1), findings.get(i)))
                    .as("%s before %s", findings.get(i - 1), findings.get(i))
                    .isNegative();
        }
    }

    @Property(tries = 100)
    void everyFindingSpeaksWithASeverityTheRuleCanHave(
            @ForAll("editions") Edition edition, @ForAll("days") LocalDate day) {
        for (Finding finding : Report.of(edition, day).findings()) {
            RuleSetting standard = Policy.standard().of(finding.rule());

            assertThat(finding.source()).isEqualTo(standard.source());
            assertThat(finding.expected().isPresent())
                    .isEqualTo(standard.bounds().isPresent());
            assertThat(finding.waived() && !Policy.isWaivable(finding.rule())).isFalse();
        }
    }

    @Property(tries = 100)
    void everythingFoundAndDueIsSaidWholeInBothLanguages(
            @ForAll("editions") Edition edition, @ForAll("days") LocalDate day) {
        Report report = Report.of(edition, day);
        Stream.of(
                        report.findings().stream().map(Finding::says),
                        report.findings().stream().map(finding -> finding.cure().message()),
                        report.due(day, 90, Actor.office()).stream().map(DueItem::says))
                .flatMap(messages -> messages)
                .forEach(RandomEditionPropertyTest::isSaidWhole);
    }

    private static void isSaidWhole(Message message) {
        requireTerms(message);
        for (Language language : Language.values()) {
            assertThat(message.in(language)).as("%s", message).isNotBlank().doesNotContainPattern("\\{\\d");
        }
    }

    private static void requireTerms(Object argument) {
        if (argument instanceof Message message) {
            message.arguments().forEach(RandomEditionPropertyTest::requireTerms);
        } else if (argument instanceof Collection<?> several) {
            several.forEach(RandomEditionPropertyTest::requireTerms);
        } else if (argument instanceof Enum<?> constant) {
            String code = "term." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            assertThat(Texts.standard().codes(Language.PL)).contains(code);
            assertThat(Texts.standard().codes(Language.EN)).contains(code);
        }
    }

    @Property(tries = 100)
    void whatWasKnownOnADayIsKnownForGood(
            @ForAll("editions") Edition edition,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 200) int later) {
        Edition known = edition.asKnownOn(day);

        assertThat(known.asKnownOn(day)).isEqualTo(known);
        assertThat(known.asKnownOn(day.plusDays(later))).isEqualTo(known);
        assertThat(edition.asKnownOn(day.plusDays(later)).asKnownOn(day)).isEqualTo(known);
    }

    @Property(tries = 100)
    void whatHappensLaterChangesNoEarlierReport(
            @ForAll("editions") Edition edition,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 200) int later) {
        List<Finding> findings = Report.of(edition, day).findings();

        assertThat(Report.of(edition.asKnownOn(day), day).findings()).isEqualTo(findings);
        assertThat(Report.of(edition.asKnownOn(day.plusDays(later)), day).findings())
                .isEqualTo(findings);
    }

    @Property(tries = 100)
    void namesNeverMatter(@ForAll("editions") Edition edition, @ForAll("days") LocalDate day) {
        assertThat(Report.of(edition.withoutPeople(), day).findings())
                .isEqualTo(Report.of(edition, day).findings());
    }

    @Property(tries = 80)
    void everyQuestionHasAnAnswerOnEveryDay(
            @ForAll("editions") Edition edition,
            @ForAll("days") LocalDate asOf,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 400) int horizon) {
        Report report = Report.of(edition, asOf);

        assertThat(report.due(day, horizon, Actor.office())).isSortedAccordingTo(DueItem.ORDER);
        for (Person person : edition.people()) {
            assertThat(report.due(day, horizon, Actor.person(person.id())))
                    .allSatisfy(item -> assertThat(item.people()).contains(person.id()))
                    .isSubsetOf(report.due(day, horizon, Actor.office()));
        }
        for (City city : edition.cities().all()) {
            assertThat(Whereabouts.of(edition, city.id(), day).city()).isEqualTo(city.id());
        }
        for (NetworkId network : report.byNetwork().keySet()) {
            assertThat(report.only(network).findings())
                    .isEqualTo(report.byNetwork().get(network));
            assertThat(edition.capacity(network.value(), day).people()).isNotNegative();
        }
        assertThat(report.since(report).isEmpty()).isTrue();
    }

    @Property(tries = 60)
    void whoeverAsksIsTold(@ForAll("editions") Edition edition, @ForAll("days") LocalDate day) {
        Access access = Access.to(edition);
        for (Resource resource : resources(edition).toList()) {
            for (Viewer viewer : viewers(edition).toList()) {
                Sight sight = access.see(viewer, resource, day);

                assertThat(sight.as().isPresent()).isEqualTo(sight.isAllowed());
                assertThat(sight.how().isPresent())
                        .isEqualTo(sight.isAllowed() && resource.kind() == Resource.Kind.ITEM);
                assertThat(sight.scope().isPresent())
                        .isEqualTo(sight.isAllowed() && resource.kind() == Resource.Kind.ATTENDANCE);
            }
            assertThat(access.see(Viewer.office(), resource, day).isAllowed()).isTrue();
            isSaidWhole(access.see(Viewer.EVERYONE, resource, day).reason());
        }
    }

    private static Stream<Viewer> viewers(Edition edition) {
        return Stream.concat(
                edition.people().stream().map(person -> Viewer.of(person.id())),
                edition.cities().all().stream().map(city -> Viewer.of(city.id())));
    }

    private static Stream<Resource> resources(Edition edition) {
        return Stream.concat(
                edition.networks().stream()
                        .flatMap(dossier -> Stream.concat(
                                Stream.of(Resource.Kind.WORKSPACE, Resource.Kind.PEOPLE, Resource.Kind.FACEBOOK)
                                        .map(kind -> Resource.of(kind, dossier.id())),
                                dossier.products().stream().map(product -> Resource.of(dossier.id(), product.id())))),
                edition.meetings().stream().flatMap(RandomEditionPropertyTest::ofMeeting));
    }

    private static Stream<Resource> ofMeeting(Meeting meeting) {
        Stream<Resource> papers = Stream.of(Resource.Kind.NOTE, Resource.Kind.REPORT, Resource.Kind.ATTENDANCE)
                .map(kind -> Resource.of(kind, meeting.id()));
        boolean hasItem = meeting.isDated() && !meeting.days().get(0).items().isEmpty();
        return hasItem ? Stream.concat(papers, Stream.of(Resource.of(meeting.id(), new ItemPlace(1, 1)))) : papers;
    }
}

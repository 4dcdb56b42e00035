package pl.miasta.empirie.edition;

import java.time.LocalDate;
import java.util.List;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.base.Wording;

/**
 * The framework schedule of the vademecum as data to begin with (ramowy harmonogram prac). Source: II.5; which months a
 * phase takes is ours, because the bars of the source are lost.
 */
public final class FrameworkSchedule {
    /** How many months it takes. */
    public static final int MONTHS = 26;

    private static final List<Template> STANDARD = List.of(
            diagnosis("needs-survey", 1, 2, "Ankietyzacja, biały wywiad", "Survey, desk interview"),
            diagnosis("strategic-workshop", 2, 2, "Warsztat strategiczny", "Strategic workshop"),
            diagnosis("needs-clustering", 3, 3, "Klastrowanie potrzeb", "Clustering of needs"),
            diagnosis(
                    "themes-and-finalists",
                    3,
                    4,
                    "Wybór obszarów tematycznych i dobór miast finalistów",
                    "Choice of themes and of finalist cities"),
            diagnosis("leading-pairs", 4, 4, "Wybór duetów moderatorów", "Choice of the leading pairs"),
            selfOrganisation(
                    "remaining-cities",
                    5,
                    6,
                    "Ankietyzacja i dobór pozostałych miast",
                    "Survey and choice of the remaining cities"),
            selfOrganisation("forming", 5, 7, "Zawiązanie się sieci", "The network forms"),
            selfOrganisation(
                    "contract",
                    7,
                    7,
                    "Opracowanie i przyjęcie zasad współpracy (kontrakt)",
                    "Contract drawn up and adopted"),
            selfOrganisation(
                    "work-plan", 7, 9, "Opracowanie i przyjęcie planu pracy", "Work plan drawn up and adopted"),
            selfOrganisation("calendar", 9, 9, "Przyjęcie harmonogramu spotkań", "Calendar adopted"),
            functioning("products", 9, 24, "Prace nad produktami", "Work on products"),
            functioning("assessment", 23, 25, "Ocena wypracowanych rozwiązań", "Assessment of what was worked out"),
            functioning("evaluation", 24, 26, "Ewaluacja", "Evaluation"),
            functioning("summing-up", 25, 26, "Podsumowanie prac", "Summing up"));

    private final LocalDate start;

    private FrameworkSchedule(LocalDate start) {
        this.start = start;
    }

    private record Template(PhaseId id, PhaseGroup group, int first, int last, Wording title) {}

    private static Template diagnosis(String id, int first, int last, String polish, String english) {
        return template(id, PhaseGroup.DIAGNOSIS, first, last, polish, english);
    }

    private static Template selfOrganisation(String id, int first, int last, String polish, String english) {
        return template(id, PhaseGroup.SELF_ORGANISATION, first, last, polish, english);
    }

    private static Template functioning(String id, int first, int last, String polish, String english) {
        return template(id, PhaseGroup.FUNCTIONING, first, last, polish, english);
    }

    private static Template template(String id, PhaseGroup group, int first, int last, String polish, String english) {
        return new Template(new PhaseId(id), group, first, last, Wording.of(polish, english));
    }

    /**
     * The schedule of an edition that begins on a day.
     *
     * @param start the first day of the first month; months count from it
     */
    public static FrameworkSchedule standard(LocalDate start) {
        return new FrameworkSchedule(start);
    }

    /** Its phases, titled in a language, in the order of the vademecum; nothing is begun. */
    public List<SchedulePhase> in(Language language) {
        return STANDARD.stream()
                .map(phase -> SchedulePhase.planned(
                        phase.id(),
                        phase.group(),
                        phase.title().in(language),
                        start.plusMonths(phase.first() - 1L),
                        start.plusMonths(phase.last()).minusDays(1)))
                .toList();
    }
}

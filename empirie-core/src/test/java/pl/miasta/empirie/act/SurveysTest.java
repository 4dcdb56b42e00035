package pl.miasta.empirie.act;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.act.WorkWorld.BEGIN;
import static pl.miasta.empirie.act.WorkWorld.EDITION;
import static pl.miasta.empirie.act.WorkWorld.EXPERT;
import static pl.miasta.empirie.act.WorkWorld.NETWORK;
import static pl.miasta.empirie.act.WorkWorld.SURVEY;
import static pl.miasta.empirie.act.WorkWorld.TODAY;
import static pl.miasta.empirie.act.WorkWorld.YESTERDAY;
import static pl.miasta.empirie.act.WorkWorld.assertRefused;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.miasta.empirie.act.Surveys.AnswerSurvey;
import pl.miasta.empirie.act.Surveys.CloseSurvey;
import pl.miasta.empirie.act.Surveys.OpenSurvey;
import pl.miasta.empirie.edition.Survey;
import pl.miasta.empirie.edition.SurveyKind;
import pl.miasta.empirie.edition.SurveyResult;
import pl.miasta.empirie.json.EditionFile;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.person.Actor;
import pl.miasta.empirie.port.AuditEntry;

class SurveysTest {
    private final WorkWorld world = WorkWorld.in(Stage.WORKING);
    private final Surveys surveys = world.empirie.surveys();

    private static OpenSurvey open() {
        return new OpenSurvey(EDITION, NETWORK, SURVEY, SurveyKind.TRUST, TODAY);
    }

    private static AnswerSurvey answer(int score, LocalDate on) {
        return new AnswerSurvey(EDITION, NETWORK, SURVEY, WorkWorld.answer(score, on));
    }

    private static CloseSurvey close(LocalDate on) {
        return new CloseSurvey(EDITION, NETWORK, SURVEY, on);
    }

    @Test
    void aSurveyIsOpenedAnsweredAndClosed() {
        Survey opened = surveys.open(open(), EXPERT).orElseThrow();
        surveys.answer(answer(4, TODAY), WorkWorld.person(1)).orElseThrow();
        surveys.close(close(TODAY), EXPERT).orElseThrow();

        assertThat(opened.answers()).isEmpty();
        Survey kept = world.dossier().life().find(SURVEY).orElseThrow();
        assertThat(kept.answers()).containsExactly(WorkWorld.answer(4, TODAY));
        assertThat(kept.closedOn()).contains(TODAY);
        assertThat(world.events)
                .containsExactly(
                        new SurveyEvent.SurveyOpened(EDITION, NETWORK, SURVEY, SurveyKind.TRUST, TODAY),
                        new SurveyEvent.SurveyAnswered(EDITION, NETWORK, SURVEY, TODAY),
                        new SurveyEvent.SurveyClosed(EDITION, NETWORK, SURVEY, TODAY));
        assertThat(world.events).extracting(event -> event.subject().value()).containsOnly("survey:s-1@n-1");
        world.assertChains();
    }

    @Test
    void nothingThatIsKeptOrToldSaysWhoAnswered() {
        world.withSurvey();
        surveys.answer(answer(4, TODAY), WorkWorld.person(7)).orElseThrow();
        surveys.answer(answer(2, TODAY), Actor.office()).orElseThrow();

        List<AuditEntry> chain = world.audit("network:n-1");
        assertThat(chain).extracting(AuditEntry::act).containsExactly("OUTSIDE", "ANSWER_SURVEY", "ANSWER_SURVEY");
        assertThat(chain).extracting(AuditEntry::by).containsOnly(Actor.system());
        assertThat(chain).allSatisfy(entry -> assertThat(entry.inPlaceOf()).isEmpty());
        assertThat(chain.toString()).doesNotContain("p-7").doesNotContain("Tajna");
        assertThat(world.events.toString()).doesNotContain("p-7");
        assertThat(world.dossier().team().deeds()).isEmpty();
        String kept = new String(EditionFile.write(world.edition()), StandardCharsets.UTF_8);
        assertThat(kept.substring(kept.indexOf("\"surveys\""))
                        .substring(
                                0, kept.substring(kept.indexOf("\"surveys\"")).indexOf("]")))
                .doesNotContain("p-7");
        world.assertChains();
    }

    @Test
    void theAuditOfAnAnswerDoesNotTellItsScores() {
        world.withSurvey();
        surveys.answer(answer(4, TODAY), WorkWorld.person(7)).orElseThrow();

        List<AuditEntry> chain = world.audit("network:n-1");
        assertThat(chain.get(chain.size() - 1).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.after())
                        .contains("[{\"on\":\"2022-03-01\",\"scores\":\"(1)\",\"remark\":\"(13)\"}]"));
    }

    @Test
    void whoeverAnswersSeesNothingOfTheOthersBeforeTheFifth() {
        world.withSurvey();
        for (int person = 1; person <= 4; person++) {
            SurveyResult result = surveys.answer(answer(person, TODAY), WorkWorld.person(person))
                    .orElseThrow();
            assertThat(result.answers()).isEqualTo(person);
            assertThat(result.questions()).isEmpty();
            assertThat(result.remarks()).isEmpty();
        }

        SurveyResult result =
                surveys.answer(answer(5, TODAY), WorkWorld.person(5)).orElseThrow();

        assertThat(result.questions()).hasSize(1);
        assertThat(result.remarks()).hasSize(5);
        assertThat(surveys.close(close(TODAY), EXPERT).orElseThrow()).isEqualTo(result);
    }

    @Test
    void onlyTheCoreAnswers() {
        world.withSurvey();

        assertRefused(
                surveys.answer(answer(4, TODAY), WorkWorld.person(12)),
                "nie zachodzi żadna z podstaw: może to zrobić przedstawiciel miasta z podstawowego składu sieci: n-1;"
                        + " działa: osoba, to robi Biuro ZMP, a nie: osoba → wystarczy jedno z tych: niech zrobi to"
                        + " przedstawiciel miasta z podstawowego składu sieci: n-1, niech zrobi to Biuro ZMP",
                "none of the grounds holds: a representative of a core city may do this, in the network: n-1; the actor"
                        + " is: a person, this is for the Office of ZMP to do, not for: a person → any of these would"
                        + " do: let a representative of a core city do it, in the network: n-1, let the Office of ZMP do"
                        + " it");
    }

    @Test
    void noTwoSurveysOfANetworkHaveOneId() {
        world.withSurvey();

        assertRefused(
                surveys.open(open(), EXPERT),
                "w sieci n-1 jest już ankieta s-1 → wybierz inny identyfikator niż s-1",
                "there is a survey s-1 in the network n-1 already → choose another id than s-1");
    }

    @Test
    void aSurveyNobodyOpenedIsUnknown() {
        String polish = "ankieta s-1: edycja e-1 tego nie zna → podaj coś znanego (ankieta) albo najpierw to wprowadź";
        String english = "survey s-1: the edition e-1 does not know it → name a known survey, or enter it first";

        assertRefused(surveys.answer(answer(4, TODAY), Actor.office()), polish, english);
        assertRefused(surveys.close(close(TODAY), EXPERT), polish, english);
    }

    @Test
    void answersAreGivenFromTheFirstDayToTheLast() {
        world.withSurvey();
        surveys.close(close(YESTERDAY), EXPERT).orElseThrow();

        assertThat(surveys.answer(answer(4, BEGIN), Actor.office()).isDone()).isTrue();
        assertThat(surveys.answer(answer(4, YESTERDAY), Actor.office()).isDone())
                .isTrue();
        assertRefused(
                surveys.answer(answer(4, TODAY), Actor.office()),
                "ankieta s-1 nie jest otwarta dnia 2022-03-01 → wybierz dzień, w którym ankieta s-1 jest otwarta",
                "the survey s-1 is not open on 2022-03-01 → choose a day on which the survey s-1 is open");
    }

    @Test
    void beforeItsFirstDayASurveyIsNotOpen() {
        surveys.open(open(), EXPERT).orElseThrow();

        assertThat(surveys.answer(answer(4, YESTERDAY), Actor.office()).isDone())
                .isFalse();
    }

    @Test
    void aSurveyIsClosedOnce() {
        world.withSurvey();
        surveys.close(close(YESTERDAY), EXPERT).orElseThrow();

        assertRefused(
                surveys.close(close(TODAY), EXPERT),
                "ankieta s-1 jest już zamknięta → nic nie trzeba robić: ankieta s-1 jest zamknięta",
                "the survey s-1 is closed already → nothing needs to be done for the survey s-1");
    }

    @Test
    void aSurveyIsNotClosedBeforeItOpensOrIsAnswered() {
        String polish = "ankietę s-1 otwarto albo wypełniano jeszcze po dniu 2022-02-28"
                + " → wybierz późniejszy dzień zamknięcia ankiety s-1";
        String english = "the survey s-1 is opened, or answered, only after 2022-02-28"
                + " → choose a later day to close the survey s-1";
        surveys.open(open(), EXPERT).orElseThrow();
        assertRefused(surveys.close(close(YESTERDAY), EXPERT), polish, english);

        world.withSurvey();
        surveys.answer(answer(4, TODAY), Actor.office()).orElseThrow();
        assertRefused(surveys.close(close(YESTERDAY), EXPERT), polish, english);
        assertThat(surveys.close(close(TODAY), EXPERT).isDone()).isTrue();
    }
}

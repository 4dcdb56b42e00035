package pl.miasta.empirie.act;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.miasta.empirie.network.Stage.CLOSED;
import static pl.miasta.empirie.network.Stage.CONSTITUTED;
import static pl.miasta.empirie.network.Stage.EVALUATING;
import static pl.miasta.empirie.network.Stage.FORMING;
import static pl.miasta.empirie.network.Stage.WORKING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.miasta.empirie.act.RandomActs.Act;
import pl.miasta.empirie.act.RandomLife.Start;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.EditionId;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.network.Stage;
import pl.miasta.empirie.network.StageEntry;
import pl.miasta.empirie.port.Versioned;
import pl.miasta.empirie.port.memory.InMemoryEditionStore;

/**
 * In which stages of a network each kind of act may be done: the whole table. Whatever else stands against an act, a wrong
 * stage is said, and a right one never is.
 */
class StageTableTest {
    private static final EditionId EDITION = new EditionId("e-1");
    private static final LocalDate LONG_AGO = LocalDate.of(2021, 1, 1);
    private static final LocalDate FAR_AHEAD = LocalDate.of(2031, 1, 1);
    private static final Set<Stage> ALIVE = EnumSet.of(FORMING, CONSTITUTED, WORKING, EVALUATING);

    /** Acts of an edition, which no network's stage concerns. */
    private static final Set<ActKind> OF_THE_EDITION = EnumSet.of(
            ActKind.OPEN_EDITION,
            ActKind.CONTINUE_EDITION,
            ActKind.CLOSE_EDITION,
            ActKind.REOPEN_EDITION,
            ActKind.RECORD_DECISION_MEETING,
            ActKind.REGISTER_PERSON,
            ActKind.ERASE_PEOPLE,
            ActKind.REGISTER_CITY,
            ActKind.FOUND_NETWORK,
            ActKind.EDIT_SCHEDULE,
            ActKind.RECORD_PHASE,
            ActKind.EDIT_PATHS,
            ActKind.RECORD_PATH,
            ActKind.RECORD_TOUCHPOINT);

    private static Set<Stage> allowed(ActKind kind) {
        return switch (kind) {
            case CONSTITUTE -> EnumSet.of(FORMING);
            case BEGIN_WORK -> EnumSet.of(CONSTITUTED);
            case BEGIN_EVALUATION -> EnumSet.of(WORKING);
            case CLOSE_NETWORK -> EnumSet.of(EVALUATING);
            case REOPEN_NETWORK -> EnumSet.of(CLOSED);
            case ADMIT_CITY, CHANGE_FORM, DRAFT_PLAN -> EnumSet.of(FORMING, CONSTITUTED, WORKING);
            case ADOPT_CONTRACT, ADOPT_PLAN, REVISE_PLAN -> EnumSet.of(CONSTITUTED, WORKING);
            case REGISTER_PRODUCT, PUBLISH_PRODUCT, SET_PRODUCT_ASIDE -> EnumSet.of(WORKING, EVALUATING);
            case CORRECT -> EnumSet.allOf(Stage.class);
            default -> ALIVE;
        };
    }

    /** Acts that need not wait for the network to begin. */
    private static boolean isAllowedBefore(ActKind kind) {
        return EnumSet.of(ActKind.SET_POLICY, ActKind.WAIVE, ActKind.CORRECT).contains(kind);
    }

    static Stream<Arguments> actsAndStages() {
        List<Arguments> all = new ArrayList<>();
        for (ActKind kind : EnumSet.complementOf(EnumSet.copyOf(OF_THE_EDITION))) {
            Arrays.stream(Stage.values())
                    .forEach(stage -> all.add(
                            Arguments.of(kind, Optional.of(stage), allowed(kind).contains(stage))));
            all.add(Arguments.of(kind, Optional.empty(), isAllowedBefore(kind)));
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("actsAndStages")
    void anActIsRefusedForItsStageInTheWrongStagesAndInNoOther(ActKind kind, Optional<Stage> stage, boolean allowed) {
        RandomLife life = in(stage);
        List<Outcome<?>> judged = outcomes(life, kind);

        assertThat(judged).as("attempts about what is known").hasSizeGreaterThan(3);
        assertThat(judged)
                .allSatisfy(outcome -> assertThat(isRefusedForItsStage(outcome)).isEqualTo(!allowed));
    }

    @Test
    void noStageRefusesAnActOfTheEdition() {
        for (ActKind kind : OF_THE_EDITION) {
            for (Stage stage : Stage.values()) {
                assertThat(outcomes(in(Optional.of(stage)), kind))
                        .as("%s", kind)
                        .isNotEmpty()
                        .noneMatch(StageTableTest::isRefusedForItsStage);
            }
        }
    }

    /** A network that meets, makes a product and runs a survey; since long ago in that stage, or yet to begin. */
    private static RandomLife in(Optional<Stage> stage) {
        RandomLife life = new RandomLife(new InMemoryEditionStore(), EDITION, Start.WORKING);
        Versioned<Edition> read = life.store().get(EDITION);
        Edition changed = read.value();
        for (NetworkDossier dossier : changed.networks()) {
            changed = changed.with(dossier.with(dossier.network()
                    .withStages(List.of(stage.map(one -> new StageEntry(one, LONG_AGO))
                            .orElseGet(() -> new StageEntry(FORMING, FAR_AHEAD))))));
        }
        life.store().save(read.with(changed));
        return life;
    }

    /** Those that reach the question of the stage: what names something unknown is refused before it. */
    private static List<Outcome<?>> outcomes(RandomLife life, ActKind kind) {
        List<Outcome<?>> judged = new ArrayList<>();
        for (long number = 0; number < 20; number++) {
            Act act = RandomActs.about(life.edition(), life.today(), kind, number);
            Outcome<?> outcome = act.by(life.empirie().tryingOut());
            boolean isUnknown = outcome instanceof Outcome.Refused<?> refused
                    && refused.reasons().stream().anyMatch(reason -> reason.kind() == Reason.Kind.UNKNOWN);
            // an edition's own policy is set by an act of the same kind
            boolean isOfTheEdition =
                    !OF_THE_EDITION.contains(kind) && act.about().isEmpty();
            if (!isUnknown && !isOfTheEdition) {
                judged.add(outcome);
            }
        }
        return judged;
    }

    private static boolean isRefusedForItsStage(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                && refused.reasons().stream().anyMatch(reason -> reason.kind() == Reason.Kind.STAGE);
    }
}

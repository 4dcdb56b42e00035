package pl.miasta.empirie.meeting.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import pl.miasta.empirie.meeting.format.Grouping.Form;

class GroupingPropertyTest {
    private static Grouping groups(int least, int most) {
        return new Grouping(Form.GROUPS, least, most);
    }

    @Property
    void everybodyIsInAGroupAndGroupsDifferByOneAtMost(
            @ForAll Form form,
            @ForAll @IntRange(min = 2, max = 10) int least,
            @ForAll @IntRange(max = 10) int wider,
            @ForAll @IntRange(min = 1, max = 120) int people) {
        boolean sized = form == Form.GROUPS;
        List<Integer> sizes = new Grouping(form, sized ? least : 0, sized ? 2 * least - 1 + wider : 0).sizes(people);
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(people);
        assertThat(sizes.get(0) - sizes.get(sizes.size() - 1)).isBetween(0, 1);
        assertThat(sizes).isSortedAccordingTo((left, right) -> right - left);
    }

    @Property
    void groupsAreAsLargeAsTheyShouldBeWheneverThereAreEnoughPeople(
            @ForAll @IntRange(min = 2, max = 10) int least,
            @ForAll @IntRange(max = 10) int wider,
            @ForAll @IntRange(min = 1, max = 120) int people) {
        int most = 2 * least - 1 + wider;
        List<Integer> sizes = groups(least, most).sizes(people);
        if (people >= least) {
            assertThat(sizes).allMatch(size -> size >= least && size <= most);
        } else {
            assertThat(sizes).containsExactly(people);
        }
    }

    @Example
    void groupsAreNearTheMiddleOfTheirSizes() {
        assertThat(groups(4, 7).sizes(3)).containsExactly(3);
        assertThat(groups(4, 7).sizes(7)).containsExactly(7);
        assertThat(groups(4, 7).sizes(8)).containsExactly(4, 4);
        assertThat(groups(4, 7).sizes(24)).containsExactly(6, 6, 6, 6);
        assertThat(groups(4, 7).sizes(11)).containsExactly(6, 5);
        assertThat(groups(3, 5).sizes(24)).containsExactly(4, 4, 4, 4, 4, 4);
        assertThat(groups(2, 3).sizes(5)).containsExactly(3, 2);
    }

    @Example
    void anOddOneMakesAThree() {
        Grouping pairs = new Grouping(Form.PAIRS, 0, 0);
        assertThat(pairs.sizes(1)).containsExactly(1);
        assertThat(pairs.sizes(2)).containsExactly(2);
        assertThat(pairs.sizes(5)).containsExactly(3, 2);
        assertThat(new Grouping(Form.ALONE, 0, 0).sizes(3)).containsExactly(1, 1, 1);
        assertThat(Grouping.PLENARY.sizes(24)).containsExactly(24);
    }

    @Example
    void onlyGroupsHaveSizesAndTheseDivideAnyNumberOfPeople() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Grouping(Form.PAIRS, 2, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Grouping(Form.PLENARY, 0, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> groups(1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> groups(4, 6));
        assertThat(groups(4, 7).least()).isEqualTo(4);
        assertThat(groups(2, 3).most()).isEqualTo(3);
    }
}

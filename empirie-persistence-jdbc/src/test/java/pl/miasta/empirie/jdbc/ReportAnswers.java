package pl.miasta.empirie.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.figure.AimFigures;
import pl.miasta.empirie.figure.CompositionFigures;
import pl.miasta.empirie.figure.EditionFigures;
import pl.miasta.empirie.figure.MeetingFigures;
import pl.miasta.empirie.figure.NetworkFigures;
import pl.miasta.empirie.figure.ProductFigures;
import pl.miasta.empirie.figure.Share;
import pl.miasta.empirie.figure.TaskFigures;
import pl.miasta.empirie.meeting.Attendance;
import pl.miasta.empirie.meeting.AttendanceStatus;
import pl.miasta.empirie.meeting.Meeting;
import pl.miasta.empirie.meeting.MeetingCalendar;
import pl.miasta.empirie.meeting.MeetingDay;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.network.Member;
import pl.miasta.empirie.network.MembershipForm;
import pl.miasta.empirie.network.Network;
import pl.miasta.empirie.network.NetworkId;
import pl.miasta.empirie.network.Seat;
import pl.miasta.empirie.person.PersonId;
import pl.miasta.empirie.plan.Action;
import pl.miasta.empirie.plan.ActionId;
import pl.miasta.empirie.plan.Goal;
import pl.miasta.empirie.plan.PlanProgress;
import pl.miasta.empirie.plan.WorkPlan;

/** What the library answers to the questions of {@code docs/report-views.md}: rows of columns, as the query gives them. */
final class ReportAnswers {
    private static final Map<String, OfNetwork> OF_NETWORK = Map.ofEntries(
            Map.entry("Composition", ReportAnswers::composition),
            Map.entry("Comings and goings", (edition, network, day) -> steps(edition, network)),
            Map.entry("Meetings", ReportAnswers::meetings),
            Map.entry("Attendance", ReportAnswers::attendance),
            Map.entry("Continuity", ReportAnswers::continuity),
            Map.entry("Plan progress", ReportAnswers::progress),
            Map.entry("Progress by goal", ReportAnswers::goals),
            Map.entry("Products", ReportAnswers::products),
            Map.entry("Open tasks", ReportAnswers::tasks),
            Map.entry("Network figures", ReportAnswers::network),
            Map.entry("What stands behind a figure", ReportAnswers::people));
    private static final Map<String, OfEdition> OF_EDITION =
            Map.of("Attendance by day", ReportAnswers::attendanceByDay, "Edition figures", ReportAnswers::edition);

    private ReportAnswers() {}

    private interface OfNetwork {
        List<Map<String, Object>> on(Edition edition, NetworkId network, LocalDate day);
    }

    private interface OfEdition {
        List<Map<String, Object>> on(Edition edition, LocalDate day);
    }

    static Collection<String> questions() {
        return Stream.concat(OF_NETWORK.keySet().stream(), OF_EDITION.keySet().stream())
                .toList();
    }

    static boolean isOfEdition(String question) {
        return OF_EDITION.containsKey(question);
    }

    /** The answer; the network is left out where the question is about the edition. */
    static List<Map<String, Object>> to(String question, Edition edition, Optional<NetworkId> network, LocalDate day) {
        return isOfEdition(question)
                ? OF_EDITION.get(question).on(edition, day)
                : OF_NETWORK.get(question).on(edition, network.orElseThrow(), day);
    }

    /** A row: names and values by turns; words and ids as their text, numbers as long. */
    private static Map<String, Object> row(Object... namesAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.put((String) namesAndValues[i], cell(namesAndValues[i + 1]));
        }
        return row;
    }

    private static Object cell(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.map(ReportAnswers::cell).orElse(null);
        }
        if (value instanceof Number number) {
            return number.longValue();
        }
        return value instanceof LocalDate || value instanceof Boolean || value == null ? value : value.toString();
    }

    private static long count(Stream<?> different) {
        return different.distinct().count();
    }

    private static List<Map<String, Object>> composition(Edition edition, NetworkId network, LocalDate day) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Seat seat : edition.roster(network, day).seats()) {
            for (MembershipForm form : seat.forms().stream().distinct().toList()) {
                rows.add(row(
                        "city_id", seat.city().id(),
                        "city_name", seat.city().name(),
                        "city_status", seat.city().status(),
                        "form", form,
                        "people", seat.people()));
            }
        }
        return rows;
    }

    private static List<Map<String, Object>> steps(Edition edition, NetworkId network) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Member member : edition.network(network).network().members()) {
            rows.add(row(
                    "on_day", member.period().from(), "city_id", member.city(), "form", member.form(), "what", "from"));
            member.period()
                    .to()
                    .ifPresent(last -> rows.add(
                            row("on_day", last, "city_id", member.city(), "form", member.form(), "what", "until")));
        }
        return rows;
    }

    private static Stream<Meeting> known(Edition edition, LocalDate day) {
        return edition.asKnownOn(day).meetings().stream();
    }

    private static List<Map<String, Object>> meetings(Edition edition, NetworkId network, LocalDate day) {
        return known(edition, day)
                .filter(meeting -> meeting.isOf(network))
                .map(meeting -> row(
                        "meeting_id", meeting.id(),
                        "status", meeting.status(),
                        "mode", meeting.mode(),
                        "begins_on", meeting.isDated() ? meeting.firstDay() : null,
                        "ends_on", meeting.isDated() ? meeting.lastDay() : null,
                        "working_days", MeetingCalendar.daysOf(meeting).size()))
                .toList();
    }

    private static List<Map<String, Object>> attendance(Edition edition, NetworkId network, LocalDate day) {
        Network ours = edition.network(network).network();
        return known(edition, day)
                .filter(meeting -> meeting.isOf(network)
                        && meeting.isHeld()
                        && !meeting.attendance().isEmpty())
                .map(meeting -> row(
                        "meeting_id", meeting.id(),
                        "begins_on", meeting.firstDay(),
                        "listed", people(meeting, entry -> true),
                        "took_part", people(meeting, Attendance::tookPart),
                        "in_the_room", people(meeting, entry -> entry.status() == AttendanceStatus.PRESENT),
                        "remote", people(meeting, entry -> entry.status() == AttendanceStatus.REMOTE),
                        "came_late", people(meeting, entry -> entry.tookPart() && entry.lateMinutes() > 0),
                        "left_early", people(meeting, entry -> entry.tookPart() && entry.earlyMinutes() > 0),
                        "stand_ins",
                                people(
                                        meeting,
                                        entry -> entry.tookPart()
                                                && entry.standIn()
                                                && entry.standsInFor()
                                                        .map(who -> isSent(who, ours, meeting.firstDay()))
                                                        .orElse(true))))
                .toList();
    }

    private static boolean isSent(PersonId person, Network network, LocalDate day) {
        return network.representatives().stream()
                .anyMatch(sent -> sent.person().equals(person) && sent.period().covers(day));
    }

    private static long people(Meeting meeting, Predicate<Attendance> which) {
        return count(meeting.attendance().stream().filter(which).map(Attendance::person));
    }

    private static List<Map<String, Object>> attendanceByDay(Edition edition, LocalDate day) {
        List<Map<String, Object>> rows = new ArrayList<>();
        known(edition, day).filter(Meeting::isHeld).forEach(meeting -> {
            for (int number = 1; number <= meeting.days().size(); number++) {
                int no = number;
                MeetingDay held = meeting.days().get(no - 1);
                List<Attendance> entries = meeting.attendance().stream()
                        .filter(entry -> entry.day() == no)
                        .toList();
                if (!entries.isEmpty()) {
                    rows.add(row(
                            "meeting_id", meeting.id(),
                            "day_no", no,
                            "held_on", held.date(),
                            "present", with(AttendanceStatus.PRESENT, entries),
                            "remote", with(AttendanceStatus.REMOTE, entries),
                            "excused", with(AttendanceStatus.EXCUSED, entries),
                            "absent", with(AttendanceStatus.ABSENT, entries),
                            "stand_ins",
                                    entries.stream().filter(Attendance::standIn).count(),
                            "minutes_missed",
                                    entries.stream()
                                            .mapToInt(entry -> entry.lateMinutes() + entry.earlyMinutes())
                                            .sum()));
                }
            }
        });
        return rows;
    }

    private static long with(AttendanceStatus status, List<Attendance> entries) {
        return entries.stream().filter(entry -> entry.status() == status).count();
    }

    private static List<Map<String, Object>> continuity(Edition edition, NetworkId network, LocalDate day) {
        return NetworkFigures.of(edition, network, day).continuity().cities().stream()
                .map(city -> row(
                        "city_id", city.city(),
                        "represented", city.represented().part(),
                        "meetings", city.represented().whole(),
                        "stand_ins", city.standIns(),
                        "absences_running", city.absencesRunning()))
                .toList();
    }

    private static List<Map<String, Object>> progress(Edition edition, NetworkId network, LocalDate day) {
        Optional<PlanProgress> progress =
                NetworkFigures.of(edition, network, day).progress();
        List<Map<String, Object>> rows = new ArrayList<>();
        progress.ifPresent(known -> {
            progress(rows, "PLANNED", known.planned(), known);
            progress(rows, "BEGUN", known.begun(), known);
            progress(rows, "DONE", known.done(), known);
        });
        return rows;
    }

    private static void progress(
            List<Map<String, Object>> rows, String state, List<ActionId> actions, PlanProgress known) {
        if (!actions.isEmpty()) {
            rows.add(row(
                    "state", state,
                    "actions", actions.size(),
                    "late_with_reason",
                            actions.stream()
                                    .filter(known.lateWithReason()::contains)
                                    .count(),
                    "late_without_reason",
                            actions.stream()
                                    .filter(known.lateWithoutReason()::contains)
                                    .count()));
        }
    }

    private static List<Map<String, Object>> goals(Edition edition, NetworkId network, LocalDate day) {
        Optional<WorkPlan> plan = edition.asKnownOn(day).network(network).plan();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Goal goal : plan.map(WorkPlan::goals).orElse(List.of())) {
            List<Action> serving = plan.orElseThrow().actions().stream()
                    .filter(action -> action.goals().contains(goal.id()))
                    .toList();
            rows.add(row(
                    "goal_id", goal.id(),
                    "done",
                            serving.stream()
                                    .filter(action -> action.doneOn().isPresent())
                                    .count(),
                    "actions", serving.size()));
        }
        return rows;
    }

    private static List<Map<String, Object>> products(Edition edition, NetworkId network, LocalDate day) {
        return NetworkFigures.of(edition, network, day).products().stream()
                .map(figures -> row(
                        "kind", figures.kind(),
                        "published", figures.published(),
                        "set_aside", figures.setAside(),
                        "undecided", figures.open()))
                .toList();
    }

    private static List<Map<String, Object>> tasks(Edition edition, NetworkId network, LocalDate day) {
        return edition.asKnownOn(day).openTasks(network).stream()
                .map(open -> row(
                        "task_id", open.task().id(),
                        "meeting_id", open.meeting(),
                        "due_on", open.task().due(),
                        "overdue", open.task().isOverdue(day)))
                .toList();
    }

    private static List<Map<String, Object>> people(Edition edition, NetworkId network, LocalDate day) {
        return edition.roster(network, day).corePersonIds().stream()
                .map(person -> row("counted", person))
                .toList();
    }

    private static List<Map<String, Object>> network(Edition edition, NetworkId network, LocalDate day) {
        NetworkFigures figures = NetworkFigures.of(edition, network, day);
        Map<String, Object> row = row(
                "edition_id", edition.id(),
                "network_id", network,
                "title", edition.network(network).network().title(),
                "stage", figures.stage());
        row.putAll(composition(figures.composition()));
        row.putAll(meetings(figures.meetings()));
        row.putAll(row("recorded_meetings", figures.continuity().recorded()));
        row.putAll(trust(figures.aims().trust()));
        row.putAll(row(
                "stand_ins", figures.continuity().standIns(),
                "cities_absent", figures.continuity().citiesAbsent()));
        row.putAll(products(figures.products(), figures.aims().competence()));
        row.putAll(tasks(figures.tasks()));
        row.putAll(actions(figures.progress().stream().toList()));
        row.putAll(row(
                "waivers", figures.waivers(),
                "touchpoints", figures.aims().dissemination().touchpoints()));
        return List.of(row);
    }

    private static List<Map<String, Object>> edition(Edition edition, LocalDate day) {
        EditionFigures figures = EditionFigures.of(edition, day);
        Map<String, Object> row = row("edition_id", edition.id(), "title", edition.title());
        row.putAll(composition(figures.composition()));
        row.putAll(meetings(figures.meetings()));
        row.putAll(trust(figures.aims().trust()));
        row.putAll(row("stand_ins", figures.standIns()));
        row.putAll(products(figures.products(), figures.aims().competence()));
        row.putAll(tasks(figures.tasks()));
        row.putAll(actions(figures.networks().stream()
                .flatMap(network -> network.progress().stream())
                .toList()));
        row.putAll(row(
                "touchpoints", figures.aims().dissemination().touchpoints(),
                "decision_meetings", figures.decisionMeetings()));
        return List.of(row);
    }

    private static Map<String, Object> composition(CompositionFigures figures) {
        return row(
                "core_cities", figures.coreCities(),
                "laureates", figures.cities().get(MembershipForm.LAUREATE),
                "finalists", figures.cities().get(MembershipForm.FINALIST),
                "leaders_of_change", figures.cities().get(MembershipForm.LEADER_OF_CHANGE),
                "observers", figures.observers(),
                "people", figures.people());
    }

    private static Map<String, Object> meetings(MeetingFigures figures) {
        Map<String, Object> row = new LinkedHashMap<>();
        byMode(row, "held_", figures.held());
        byMode(row, "planned_", figures.planned());
        byMode(row, "cancelled_", figures.cancelled());
        row.putAll(row("working_days", figures.workingDays(), "places", figures.places(), "guests", figures.guests()));
        return row;
    }

    private static void byMode(Map<String, Object> row, String status, Map<MeetingMode, Integer> meetings) {
        meetings.forEach((mode, count) -> row.put(status + mode.name().toLowerCase(Locale.ROOT), count.longValue()));
    }

    private static Map<String, Object> trust(AimFigures.Trust trust) {
        Share cities = trust.represented();
        Share people = trust.sinceKickOff();
        return row(
                "represented_part", cities.part(),
                "represented_whole", cities.whole(),
                "since_kick_off_part", people.part(),
                "since_kick_off_whole", people.whole());
    }

    private static Map<String, Object> products(List<ProductFigures> kinds, AimFigures.Competence competence) {
        return row(
                "products_open", kinds.stream().mapToInt(ProductFigures::open).sum(),
                "products_published",
                        kinds.stream().mapToInt(ProductFigures::published).sum(),
                "products_set_aside",
                        kinds.stream().mapToInt(ProductFigures::setAside).sum(),
                "products_assessed", competence.assessed(),
                "opinions", competence.opinions());
    }

    private static Map<String, Object> tasks(TaskFigures figures) {
        return row("tasks_in_time", figures.open() - figures.overdue(), "tasks_overdue", figures.overdue());
    }

    private static Map<String, Object> actions(List<PlanProgress> plans) {
        return row(
                "actions_planned",
                        plans.stream().mapToInt(plan -> plan.planned().size()).sum(),
                "actions_begun",
                        plans.stream().mapToInt(plan -> plan.begun().size()).sum(),
                "actions_done",
                        plans.stream().mapToInt(plan -> plan.done().size()).sum(),
                "actions_late_with_reason",
                        plans.stream()
                                .mapToInt(plan -> plan.lateWithReason().size())
                                .sum(),
                "actions_late_without_reason",
                        plans.stream()
                                .mapToInt(plan -> plan.lateWithoutReason().size())
                                .sum());
    }
}

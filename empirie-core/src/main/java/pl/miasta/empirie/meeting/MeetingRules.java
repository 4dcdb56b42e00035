package pl.miasta.empirie.meeting;

import java.util.List;

/** The rules about meetings (spotkania). Source: II.1, II.2, II.4, III.1, III.3, IV. */
public final class MeetingRules {
    private MeetingRules() {}

    /** Those about one meeting, in the order of the rule book. */
    public static List<MeetingRule> all() {
        return List.of(
                new KickoffFormatRule(),
                new KickoffInPersonRule(),
                new HostRotationRule(),
                new FundingReviewRule(),
                new PairRule(),
                new DurationRule(),
                new BreakRule(),
                new ClosedNotRecordedRule(),
                new ObserversRule(),
                new GuestInvitationRule(),
                new ToolsParityRule(),
                new FormatResultRule(),
                new NoteRule(),
                new ReportRule(),
                new ClashRule(),
                new InsideEditionRule());
    }

    /** Those about a network's meetings one after another. */
    public static List<RhythmRule> rhythm() {
        return List.of(new FrequencyRule(), new CityAbsentRule());
    }
}

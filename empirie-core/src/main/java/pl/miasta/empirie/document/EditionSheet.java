package pl.miasta.empirie.document;

/** What documents about a whole edition have in common. */
final class EditionSheet {
    private EditionSheet() {}

    /** What each begins with. */
    static Sheet.Facts head(Scribe scribe) {
        return scribe.head()
                .fact("edition", scribe.edition().title())
                .fact(
                        "period",
                        scribe.say(
                                "period",
                                scribe.date(scribe.edition().firstDay()),
                                scribe.date(scribe.edition().lastDay())))
                .fact("day", scribe.day());
    }
}

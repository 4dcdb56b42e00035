package pl.miasta.empirie.jdbc;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pl.miasta.empirie.RandomEditions;
import pl.miasta.empirie.edition.Edition;

class ReportViewsPropertyTest {
    private static final ReportViews ON_H2 = new ReportViews(TestDatabase.migratedInMemory());
    private static final ReportViews ON_POSTGRES = new ReportViews(TestDatabase.migratedPostgres());

    @Provide
    Arbitrary<Edition> editions() {
        return RandomEditions.any();
    }

    @Property(tries = 3)
    void theFiguresOfAnyEditionAreThoseOfTheLibraryOnH2(@ForAll("editions") Edition edition) {
        ON_H2.store(edition);
        ON_H2.assertFigures(edition);
        ON_H2.assertAnswers(edition);
        ON_H2.assertKeys();
    }

    @Property(tries = 3)
    void theFiguresOfAnyEditionAreThoseOfTheLibraryOnPostgres(@ForAll("editions") Edition edition) {
        ON_POSTGRES.store(edition);
        ON_POSTGRES.assertFigures(edition);
    }
}

package pl.miasta.empirie.docx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import pl.miasta.empirie.base.Language;
import pl.miasta.empirie.check.Viewer;
import pl.miasta.empirie.document.Document;
import pl.miasta.empirie.document.DocumentAnswer;
import pl.miasta.empirie.document.DocumentKind;
import pl.miasta.empirie.document.DocumentSubject;
import pl.miasta.empirie.document.Documents;
import pl.miasta.empirie.document.SampleDocuments;
import pl.miasta.empirie.edition.Edition;
import pl.miasta.empirie.edition.NetworkDossier;
import pl.miasta.empirie.plan.Action;
import pl.miasta.empirie.plan.ActionId;
import pl.miasta.empirie.plan.Challenge;
import pl.miasta.empirie.plan.ChallengeId;
import pl.miasta.empirie.plan.Goal;
import pl.miasta.empirie.plan.GoalId;
import pl.miasta.empirie.plan.ProductKind;
import pl.miasta.empirie.plan.Section;
import pl.miasta.empirie.plan.WorkPlan;

/** A work plan as a network of ten cities might write it: nine sections, six goals, twenty actions. */
final class FullPlan {
    private static final LocalDate BEGIN = LocalDate.of(2022, 9, 1);
    private static final String[] SYLLABLES =
            ("mia sto sieć rad kie za pra co wa nia no ści ra da miesz kań ców spo tka nie prze strzeń zie leń"
                            + " trans port u rząd ob sza ry mło dzież wspól na de cy zja głos ko mu ni ka ty plan wo da")
                    .split(" ");

    private final Random lot = new Random(2022);

    private FullPlan() {}

    /** Its document, in Polish, for the Office. */
    static Document document() {
        Edition edition = SampleDocuments.edition();
        NetworkDossier dossier = edition.network(SampleDocuments.NETWORK);
        NetworkDossier full = new NetworkDossier(
                dossier.network(),
                dossier.team(),
                dossier.contract(),
                Optional.of(new FullPlan().plan(dossier)),
                dossier.products());
        DocumentAnswer answer = Documents.of(edition.with(full))
                .make(
                        DocumentKind.WORK_PLAN,
                        DocumentSubject.of(SampleDocuments.NETWORK),
                        SampleDocuments.DAY,
                        Viewer.office(),
                        Language.PL);
        return ((DocumentAnswer.Made) answer).made();
    }

    private WorkPlan plan(NetworkDossier dossier) {
        Map<Section, String> sections = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            sections.put(section, prose(section.ordinal()));
        }
        List<ProductKind> kinds = List.of(ProductKind.METHOD, ProductKind.RECOMMENDATION, ProductKind.GOOD_PRACTICE);
        return new WorkPlan(
                sections,
                kinds,
                numbers(5)
                        .mapToObj(i -> new Challenge(new ChallengeId("w-" + i), sentence(i)))
                        .toList(),
                numbers(6)
                        .mapToObj(i -> new Goal(
                                new GoalId("g-" + i), sentence(i), List.of(new ChallengeId("w-" + (i % 5 + 1)))))
                        .toList(),
                numbers(20)
                        .mapToObj(i -> new Action(
                                new ActionId("d-" + i),
                                sentence(i) + " " + sentence(i + 1),
                                List.of(new GoalId("g-" + (i % 6 + 1))),
                                List.of(kinds.get(i % 3)),
                                Optional.of(BEGIN.plusWeeks(i)),
                                Optional.of(BEGIN.plusWeeks(i + 8))))
                        .toList(),
                Optional.of(BEGIN),
                dossier.network().members().stream()
                        .map(member -> member.city())
                        .distinct()
                        .toList(),
                Optional.of(BEGIN));
    }

    /** Three paragraphs, a list with bullets and one with numbers. */
    private String prose(int section) {
        List<String> lines = new ArrayList<>();
        numbers(3).forEach(i -> {
            lines.add(String.join(" ", sentence(section + i), sentence(section + i + 1), sentence(section + i + 2)));
            lines.add("");
        });
        numbers(5).forEach(i -> lines.add("- " + sentence(section + i)));
        lines.add("");
        numbers(4).forEach(i -> lines.add(i + ". " + sentence(section + i + 2)));
        return String.join("\n", lines);
    }

    private static IntStream numbers(int last) {
        return IntStream.rangeClosed(1, last);
    }

    /** Words put together by lot, always the same: a few sentences over and over would be zipped in no time. */
    private String sentence(int number) {
        StringBuilder sentence = new StringBuilder("Zdanie ").append(number);
        for (int word = 0; word < 11; word++) {
            sentence.append(' ');
            for (int syllables = 1 + lot.nextInt(4); syllables > 0; syllables--) {
                sentence.append(SYLLABLES[lot.nextInt(SYLLABLES.length)]);
            }
        }
        return sentence.append('.').toString();
    }
}

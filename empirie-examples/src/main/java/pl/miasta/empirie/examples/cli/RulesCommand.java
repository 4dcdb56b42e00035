package pl.miasta.empirie.examples.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import pl.miasta.empirie.base.Message;
import pl.miasta.empirie.check.RuleBook;
import pl.miasta.empirie.rule.Policy;
import pl.miasta.empirie.rule.RuleSetting;

/** {@code empirie rules}: the rule book. */
@Command(name = "rules")
final class RulesCommand extends EmpirieCommand {
    RulesCommand(Session session) {
        super(session);
    }

    @Override
    int run(Session with) {
        Policy policy = RuleBook.standard().policy();
        if (with.isJson()) {
            with.print(with.answers().rules(policy));
            return ExitCode.OK;
        }
        String concept = "";
        for (RuleSetting setting : policy.rules()) {
            String next = setting.id().value().substring(0, setting.id().value().indexOf('.'));
            if (!next.equals(concept)) {
                with.out().println((concept.isEmpty() ? "" : "\n") + Layout.bold(next));
                concept = next;
            }
            print(setting, with);
        }
        return ExitCode.OK;
    }

    private static void print(RuleSetting setting, Session with) {
        String severities =
                setting.severities().stream().map(with.words()::term).collect(Collectors.joining(" / "));
        String figures = setting.bounds()
                .map(range -> " · " + range)
                .or(() -> setting.parameter().map(number -> " · " + number.name() + " " + number.value()))
                .orElse("");
        String firm =
                Policy.isWaivable(setting.id()) ? "" : " · " + with.words().say("rules.not-waivable");
        with.out()
                .println(Layout.hang(
                        String.format("  %-38s ", setting.id()),
                        Message.of("rule." + setting.id()).in(with.language())));
        with.out().println(Layout.faint(" ".repeat(41) + severities + figures + " · " + setting.source() + firm));
    }
}

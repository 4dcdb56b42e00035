package pl.miasta.empirie.document;

import java.util.ArrayList;
import java.util.List;
import pl.miasta.empirie.meeting.AgendaItem;
import pl.miasta.empirie.meeting.format.AgendaDay;
import pl.miasta.empirie.meeting.format.AgendaPart;

/** The letter that invites to a meeting (zaproszenie). Source: II.1, II.4, IV. */
final class InvitationDocument {
    private final AgendaSheet sheet;

    InvitationDocument(AgendaSheet sheet) {
        this.sheet = sheet;
    }

    Document write() {
        sheet.sentence("invitation.greeting");
        String format = sheet.in(sheet.format().title());
        switch (sheet.occasion().networks().size()) {
            case 0 -> sheet.sentence("invitation.to", format);
            case 1 -> sheet.sentence("invitation.to-network", sheet.networks(), format);
            default -> sheet.sentence("invitation.to-networks", sheet.networks(), format);
        }
        sheet.facts(sheet.head().fact("participants", sheet.people()));
        sheet.heading(1, "invitation.aim");
        sheet.prose(sheet.in(sheet.format().goal()));
        sheet.heading(1, "invitation.result");
        sheet.prose(sheet.in(sheet.format().result()));
        sheet.heading(1, "invitation.agenda");
        sheet.days().forEach(this::agenda);
        sheet.heading(1, "invitation.open");
        open();
        sheet.heading(1, "invitation.prepare");
        prepare();
        sheet.heading(1, "invitation.reply");
        sheet.occasion()
                .contact()
                .ifPresentOrElse(
                        contact -> sheet.sentence("invitation.reply.to", contact),
                        () -> sheet.sentence("invitation.reply.here"));
        sheet.sentence("invitation.close");
        return sheet.document(sheet.say("invitation.title", sheet.subject()));
    }

    private void agenda(AgendaDay day) {
        sheet.dayTitle(2, day);
        sheet.table(
                "invitation.agenda",
                sheet.ofDay("invitation.agenda.caption", day),
                List.of("time", "what"),
                day.parts().stream()
                        .map(part -> List.of(sheet.hours(part), part.item().title()))
                        .toList());
    }

    /** Which parts are open, and which of them go over the net. */
    private void open() {
        List<String> open = new ArrayList<>();
        for (AgendaDay day : sheet.days()) {
            for (AgendaPart part : day.parts()) {
                if (part.item().isOpen()) {
                    open.add(sheet.say(
                            "invitation.open." + shown(part.item()),
                            sheet.placed(day, part),
                            part.item().title()));
                }
            }
        }
        if (open.isEmpty()) {
            sheet.sentence("invitation.open.none");
            return;
        }
        sheet.sentence("invitation.open.some");
        sheet.items(open);
        if (sheet.parts().stream().anyMatch(part -> part.item().recorded())) {
            sheet.sentence("invitation.open.consent");
        }
        sheet.sentence("invitation.open.rest");
    }

    /** How far an open item is shown. */
    static String shown(AgendaItem item) {
        if (item.recorded()) {
            return "recorded";
        }
        return item.transmitted() ? "transmitted" : "here";
    }

    private void prepare() {
        List<String> items = new ArrayList<>();
        items.add(sheet.say("invitation.prepare.whole"));
        if (sheet.isInRoom()) {
            items.add(sheet.say("invitation.prepare.room"));
        }
        if (sheet.isOnline()) {
            items.add(sheet.say("invitation.prepare.online"));
        }
        List<String> cases = sheet.request().wishes().cases();
        if (!cases.isEmpty()) {
            items.add(sheet.say("invitation.prepare.cases", cases));
        }
        sheet.items(items);
    }
}

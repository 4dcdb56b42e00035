package pl.miasta.empirie.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import pl.miasta.empirie.meeting.MeetingMode;
import pl.miasta.empirie.meeting.format.AgendaDay;

/** Where people sign at a meeting (lista obecności), a table for each day. */
final class AttendanceSheetDocument {
    /** For the leading pair, guests and whoever was not expected (ours). */
    static final int SPARE_ROWS = 4;

    private AttendanceSheetDocument() {}

    static Document of(AgendaSheet sheet) {
        sheet.facts(sheet.head());
        sheet.sentence("attendance.data");
        if (sheet.isOnline()) {
            sheet.sentence("attendance.online." + sheet.mode().name());
        }
        List<String> columns = new ArrayList<>(List.of("number", "name", "city", "position"));
        columns.add(sheet.mode() == MeetingMode.ONLINE ? "present" : "signature");
        for (AgendaDay day : sheet.days()) {
            sheet.dayTitle(1, day, true);
            sheet.table("attendance", sheet.ofDay("attendance.caption", day), columns, rows(sheet, columns.size()));
        }
        return sheet.document(sheet.say("attendance.title", sheet.subject()));
    }

    private static List<List<String>> rows(AgendaSheet sheet, int columns) {
        return IntStream.rangeClosed(1, sheet.request().participants() + SPARE_ROWS)
                .mapToObj(number -> {
                    List<String> row = new ArrayList<>(List.of(Integer.toString(number)));
                    while (row.size() < columns) {
                        row.add("");
                    }
                    return row;
                })
                .toList();
    }
}

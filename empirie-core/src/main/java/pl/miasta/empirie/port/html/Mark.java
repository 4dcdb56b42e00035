package pl.miasta.empirie.port.html;

/**
 * All the markup there is. Texts are no marks, and nothing else can be written: whatever a text says, it cannot open or
 * close anything. Marks are well-formed XML as well.
 */
enum Mark {
    HEAD(
            "<head><meta charset=\"utf-8\"/><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>"
                    // nothing is loaded and nothing run, even if this page is put together wrongly
                    + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"),
    TITLE("<title>"),
    TITLE_END("</title>\n"),
    STYLE("<style>\n" + Style.SHEET),
    STYLE_ON_BROAD_SIDE("<style>\n" + Style.SHEET + "@page { size: landscape; }\n"),
    STYLE_END("</style>\n</head>\n<body>\n<main>\n"),
    END("</main>\n</body>\n</html>\n"),
    H1("<h1>"),
    H1_END("</h1>\n"),
    H2("<h2>"),
    H2_ON_NEW_PAGE("<h2 class=\"new-page\">"),
    H2_END("</h2>\n"),
    H3("<h3>"),
    H3_ON_NEW_PAGE("<h3 class=\"new-page\">"),
    H3_END("</h3>\n"),
    H4("<h4>"),
    H4_ON_NEW_PAGE("<h4 class=\"new-page\">"),
    H4_END("</h4>\n"),
    PARAGRAPH("<p>"),
    PARAGRAPH_END("</p>\n"),
    BULLETS("<ul>\n"),
    BULLETS_END("</ul>\n"),
    SIGNATURES("<ul class=\"signatures\">\n"),
    NUMBERS("<ol>\n"),
    NUMBERS_END("</ol>\n"),
    ITEM("<li>"),
    ITEM_END("</li>\n"),
    FACTS("<dl>\n"),
    FACTS_END("</dl>\n"),
    FACT("<div><dt>"),
    VALUE("</dt><dd>"),
    FACT_END("</dd></div>\n"),
    // a wide table scrolls by itself, by keyboard too
    TABLE("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-labelledby=\""),
    CAPTION("\"><table>\n<caption id=\""),
    CAPTION_TEXT("\">"),
    CAPTION_END("</caption>\n<thead>\n<tr>"),
    BARE_TABLE("<table>\n<thead>\n<tr>"),
    COLUMN("<th scope=\"col\">"),
    COLUMN_END("</th>"),
    CORNER("<td></td>"),
    ROWS("</tr>\n</thead>\n<tbody>\n"),
    ROW("<tr>"),
    CELL("<td>"),
    CELL_BY_HAND("<td class=\"by-hand\">"),
    CELL_OF_MARK("<td class=\"of-mark\">"),
    CELL_END("</td>"),
    ROW_END("</tr>\n"),
    TABLE_END("</tbody>\n</table></div>\n"),
    BARE_TABLE_END("</tbody>\n</table>\n"),
    LINE_BREAK("<br/>\n");

    private final String text;

    Mark(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}

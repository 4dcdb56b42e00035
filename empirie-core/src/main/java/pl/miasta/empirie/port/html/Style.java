package pl.miasta.empirie.port.html;

/** How pages look. Every colour stands out from its ground by more than 7 to 1, and none says anything alone. */
final class Style {
    static final String SHEET = """
            body { margin: 0; color: #1b1b1b; background: #ffffff; font: 1rem/1.55 Arial, Helvetica, sans-serif; }
            main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
            h1, h2, h3, h4 { color: #1f3864; line-height: 1.25; margin: 1.6em 0 0.5em; overflow-wrap: anywhere; }
            h1 { margin-top: 0; }
            p, li, dt, dd { overflow-wrap: anywhere; }
            dl { margin: 0 0 1rem; }
            dl > div { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; column-gap: 1rem; padding: 0.15rem 0; }
            dt { font-weight: bold; }
            dd { margin: 0; }
            .table { overflow-x: auto; margin: 0 0 1.2rem; }
            .table:focus-visible { outline: 3px solid #1f3864; outline-offset: 2px; }
            table { border-collapse: collapse; width: 100%; }
            caption { color: #404040; font-style: italic; padding: 0.3rem 0; text-align: left; }
            th, td { border: 1px solid #5a6a85; padding: 0.35rem 0.6rem; text-align: left; vertical-align: top; }
            th { background: #eef1f7; color: #1f3864; }
            .by-hand { height: 2.2rem; }
            .of-mark { text-align: center; }
            .signatures { list-style: none; padding: 0; }
            .signatures li { border-top: 1px solid #1b1b1b; margin: 3.5rem 0 0; max-width: 20rem; padding-top: 0.2rem; }
            @media print {
              main { max-width: none; padding: 0; }
              .table { overflow: visible; }
              tr, dl > div, .signatures li { break-inside: avoid; }
              h1, h2, h3, h4, caption { break-after: avoid; }
              .new-page { break-before: page; }
            }
            """;

    private Style() {}
}
